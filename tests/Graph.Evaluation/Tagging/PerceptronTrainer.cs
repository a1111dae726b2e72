using System.Numerics;
using Graph.Language;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;

namespace Graph.Evaluation.Tagging;

/// <summary>
/// Trains the tagger's averaged perceptron. All numbers are integers and the order of the sentences is fixed, so that the same sentences give the same
/// model on every machine.
/// </summary>
internal sealed class PerceptronTrainer(LanguagePack pack, IReadOnlyList<GoldSentence> sentences)
{
    private const int Bits = 16;
    private const int Epochs = 8;

    /// <summary>The right label must lead by so much.</summary>
    private const int Margin = 5;

    /// <summary>A feature seen less often gets no weight.</summary>
    private const int LeastSeen = 3;

    /// <summary>An averaged weight of one is stored as so many steps; weights below <see cref="LeastWeight"/> steps are left out.</summary>
    private const int Steps = 4;

    private const int LeastWeight = 3;

    private readonly TagDictionary _dictionary = DictionaryBuilder.Build(sentences);
    private readonly int[] _weights = new int[WeightTable.Stride << Bits];
    private readonly long[] _totals = new long[WeightTable.Stride << Bits];
    private readonly int[] _changed = new int[WeightTable.Stride << Bits];
    private readonly int[] _seen = new int[1 << Bits];
    private readonly int[] _rows = new int[FeatureRows.Count];
    private int _step;

    public static TrainedModel Train(LanguagePack pack, IReadOnlyList<GoldSentence> sentences)
    {
        var trainer = new PerceptronTrainer(pack, sentences);
        trainer.Run();
        return new TrainedModel(trainer._dictionary, Bits, trainer.Averages());
    }

    private void Run()
    {
        var atoms = new AtomReader(pack.Lexicon, _dictionary);
        foreach (var sentence in sentences)
        {
            Walk(sentence, sentence.Names, atoms, (gold, allowed) => Count(gold, allowed));
        }

        var order = new SentenceOrder(sentences.Count);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            foreach (var at in order.Next())
            {
                // Half the time without names, so that the model can do without those that no list knows.
                var sentence = sentences[at];
                Walk(
                    sentence,
                    (at + epoch) % 2 == 0 ? sentence.Names : new byte[sentence.Names.Length],
                    atoms,
                    (gold, allowed) => Learn(gold, allowed)
                );
            }
        }
    }

    private void Walk(GoldSentence sentence, byte[] names, AtomReader atoms, Func<int, ulong, int> decide)
    {
        var window = new SentenceWindow([.. sentence.Tokens], sentence.Text, names, atoms, new TokenAtoms[Window.Size]);
        var (before, second) = (FeatureRows.NoLabel, FeatureRows.NoLabel);
        foreach (var tag in sentence.Gold)
        {
            var allowed = window.Atoms.At.Allowed;
            var label = BitOperations.TrailingZeroCount(allowed);
            if ((allowed & (allowed - 1)) != 0)
            {
                FeatureRows.Fill(_rows, window.Atoms, before, second, Bits);
                label = decide(tag is { } gold ? _dictionary.Labels.IndexOf(gold) : -1, allowed);
            }

            (before, second) = (label, before);
            window.Advance();
            _step++;
        }
    }

    private int Count(int gold, ulong allowed)
    {
        foreach (var row in _rows)
        {
            _seen[row]++;
        }

        return gold >= 0 ? gold : BitOperations.TrailingZeroCount(allowed);
    }

    private int Learn(int gold, ulong allowed)
    {
        if (gold < 0)
        {
            return Best(allowed, gold);
        }

        var best = Best(allowed | 1ul << gold, gold);
        if (best != gold)
        {
            foreach (var row in _rows.Where(r => _seen[r] >= LeastSeen))
            {
                Change(row * WeightTable.Stride + gold, 1);
                Change(row * WeightTable.Stride + best, -1);
            }
        }

        return best;
    }

    private int Best(ulong allowed, int gold)
    {
        var (best, most) = (0, int.MinValue);
        for (; allowed != 0; allowed &= allowed - 1)
        {
            var label = BitOperations.TrailingZeroCount(allowed);
            var sum = label == gold ? -Margin : 0;
            foreach (var row in _rows)
            {
                sum += _weights[row * WeightTable.Stride + label];
            }

            (best, most) = sum > most ? (label, sum) : (best, most);
        }

        return best;
    }

    private void Change(int at, int by)
    {
        _totals[at] += (long)_weights[at] * (_step - _changed[at]);
        _changed[at] = _step;
        _weights[at] += by;
    }

    private sbyte[] Averages()
    {
        var averages = new sbyte[_weights.Length];
        for (var i = 0; i < averages.Length; i++)
        {
            Change(i, 0);
            var twice = 2 * Steps * _totals[i] / _step;
            var rounded = (twice + Math.Sign(twice)) / 2;
            averages[i] = Math.Abs(rounded) < LeastWeight ? (sbyte)0 : (sbyte)Math.Clamp(rounded, -sbyte.MaxValue, sbyte.MaxValue);
        }

        return averages;
    }
}
