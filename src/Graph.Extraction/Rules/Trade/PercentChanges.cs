using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Numbers;
using Graph.Language.Tokens;

namespace Graph.Extraction.Rules.Trade;

/// <summary>Reads by how many per cent something has grown or declined: "rose 6 per cent", "en minskning med 3 procent".</summary>
internal sealed class PercentChanges(Document document, AmountFinder amounts)
{
    private const int FarthestSign = 15;

    /// <summary>The changes in per cent that a sentence tells, in order; none where one has no sign.</summary>
    public List<double> Of(Sentence sentence)
    {
        List<double> found =
        [
            .. Figures(sentence.First, sentence.End).Select(f => (Sign(f.At, sentence.First, sentence.End) ?? double.NaN) * f.Value),
        ];
        return found.Exists(double.IsNaN) ? [] : found;
    }

    /// <summary>The first per cent figure of a range, with the sign of the word of change nearest to it, else what a word of change tells
    /// by itself ("halved"); null without either.</summary>
    public double? First(int first, int end, int signFrom)
    {
        foreach (var (at, value) in Figures(first, end))
        {
            return Sign(at, signFrom, end) * value;
        }

        for (var i = first; i < end; i++)
        {
            if (ChangeAt(i) is { } word && document.Knowledge.ChangePercents.GetValueOrDefault(word) is { } percent)
            {
                return percent;
            }
        }

        return null;
    }

    /// <summary>The figures in per cent of a range, and where each stands.</summary>
    private IEnumerable<(int At, double Value)> Figures(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (
                document.Tokens[i].Kind != TokenKind.Mark
                && amounts.TryRead(document.Tokens, i, end, document.Text, out var amount)
                && amount.Kind == AmountKind.Percent
            )
            {
                yield return (i, amount.Value);
            }
        }
    }

    /// <summary>Of growth or decline, by the word of change that stands nearest to a figure.</summary>
    private int? Sign(int at, int first, int end)
    {
        for (var distance = 1; distance <= FarthestSign; distance++)
        {
            foreach (var i in (ReadOnlySpan<int>)[at - distance, at + distance])
            {
                if (i >= first && i < end && ChangeAt(i) is { } word)
                {
                    return document.Knowledge.ChangeWords[word] == "+" ? 1 : -1;
                }
            }
        }

        return null;
    }

    /// <summary>The word of change that stands at a token; null where none does.</summary>
    private string? ChangeAt(int at) =>
        document.Words[at] is not { } word ? null
        : IsChange(word.Verb) ? word.Verb
        : IsChange(word.Noun) ? word.Noun
        : IsChange(word.Text) ? word.Text
        : null;

    private bool IsChange(string? word) => word is not null && document.Knowledge.ChangeWords.ContainsKey(word);
}
