using System.Numerics;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Language.Tagging;

/// <summary>Tags by a trained model: greedily from left to right, a word that can be one thing only without asking the model.</summary>
internal sealed class PerceptronTagger(Lexicon lexicon, TaggerModel model)
{
    private readonly AtomReader _atoms = new(lexicon, model.Dictionary);
    private readonly WeightTable _weights = model.Weights;
    private readonly Tag[] _labels = [.. model.Dictionary.Labels];

    public void Tag(ReadOnlySpan<Token> tokens, string text, ReadOnlySpan<byte> names, Span<Tag> tags)
    {
        Span<int> rows = stackalloc int[FeatureRows.Count];
        var window = new SentenceWindow(tokens, text, names, _atoms, stackalloc TokenAtoms[Window.Size]);
        var (before, second) = (FeatureRows.NoLabel, FeatureRows.NoLabel);
        for (var i = 0; i < tokens.Length; i++)
        {
            var allowed = window.Atoms.At.Allowed;
            var label = BitOperations.TrailingZeroCount(allowed);
            if ((allowed & (allowed - 1)) != 0)
            {
                FeatureRows.Fill(rows, window.Atoms, before, second, _weights.Bits);
                label = _weights.Best(rows, allowed);
            }

            tags[i] = Finish(_labels[label], tokens[i]);
            (before, second) = (label, before);
            window.Advance();
        }
    }

    /// <summary>What the token shows by itself: its genitive mark, and a passive ending where the lexicon knows the verb.</summary>
    private static Tag Finish(Tag label, in Token token)
    {
        if (
            token.Has(TokenFlags.Genitive)
            && label.Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Numeral or PartOfSpeech.X
        )
        {
            return label with { Form = label.Form | Morphology.Genitive };
        }

        return label.IsVerbal ? PassiveForm.Set(label, token) : label;
    }
}
