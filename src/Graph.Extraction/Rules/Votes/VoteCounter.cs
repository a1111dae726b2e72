using Graph.Extraction.Discourse;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;
using Graph.Language.Numbers;
using Graph.Language.Sentences;
using Graph.Language.Tokens;
using Graph.Model;

namespace Graph.Extraction.Rules.Votes;

/// <summary>
/// Reads the count of a vote ("13–2", "141 mot 7", "13 votes in favour, one against and one abstention") and gives it to the vetoes and
/// votes of its sentence and of the one before or behind it.
/// </summary>
internal sealed class VoteCounter(Document document, NumberReader numbers, Judge judge)
{
    private readonly Dictionary<int, Dictionary<string, double>> _counts = [];
    private readonly Dictionary<string, double> _count = new(StringComparer.Ordinal);
    private int _sentence;

    public void Read(Reading reading)
    {
        var sentence = reading.Sentence;
        _sentence = reading.Index;
        if (!document.SpeaksOfVoting(sentence.First, sentence.End))
        {
            return;
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            ReadAt(i, sentence.End, _count);
        }

        if (_count.Count > 0)
        {
            _counts[_sentence] = new Dictionary<string, double>(_count, StringComparer.Ordinal);
        }

        _count.Clear();
    }

    /// <summary>Gives the counts to the claims, nearest sentence first.</summary>
    public void Assign()
    {
        foreach (var claim in judge.Claims.Select(c => c.Proposal).Where(c => c.Type is RelationType.Vetoed && c.Object?.Kind == EntityKind.Resolution))
        {
            var at = claim.Reading.Index;
            foreach (var near in (ReadOnlySpan<int>)[at, at + 1, at - 1])
            {
                foreach (var (name, value) in _counts.GetValueOrDefault(near) ?? [])
                {
                    claim.Attributes.TryAdd(name, AttributeValue.Of(value));
                }
            }
        }
    }

    private void ReadAt(int at, int end, Dictionary<string, double> count)
    {
        var token = document.Tokens[at];
        if (token.Kind == TokenKind.Number && TryScore(document.TextOf(at), out var joined))
        {
            AddScore(count, joined.For, joined.Against);
            return;
        }

        if (!numbers.TryRead(document.Tokens, at, end, document.Text, out var value, out var next) || value != Math.Floor(value) || value > 193)
        {
            return;
        }

        if (next + 1 < end && document.Tokens[next] is { Kind: TokenKind.Mark, Mark: '–' or '—' or '-' } && numbers.TryRead(document.Tokens, next + 1, end, document.Text, out var other, out _) && !document.Tokens[next].Has(TokenFlags.SpaceBefore))
        {
            AddScore(count, value, other);
            return;
        }

        ReadLabelled(next, end, value, count);
    }

    private void ReadLabelled(int next, int end, double value, Dictionary<string, double> count)
    {
        for (var i = next; i < Math.Min(next + 7, end); i++)
        {
            if (document.Tokens[i].Kind == TokenKind.Mark && document.Tokens[i].Mark is not ('–' or '—') || (i > next && document.Tokens[i].Kind == TokenKind.Number))
            {
                return;
            }

            var word = document.Words[i];
            if (word is null || !document.Knowledge.CountWords.TryGetValue(word.Text, out var label) && !document.Knowledge.CountWords.TryGetValue(word.Verb ?? word.Noun ?? "", out label))
            {
                continue;
            }

            if (label == "versus")
            {
                if (numbers.TryRead(document.Tokens, i + 1, end, document.Text, out var against, out _))
                {
                    AddScore(count, value, against);
                }

                return;
            }

            if (label != "vote")
            {
                count.TryAdd(label, value);
                return;
            }
        }
    }

    private static void AddScore(Dictionary<string, double> count, double votesFor, double votesAgainst)
    {
        if (votesFor + votesAgainst >= 3)
        {
            count.TryAdd("votesFor", votesFor);
            count.TryAdd("votesAgainst", votesAgainst);
        }
    }

    private static bool TryScore(ReadOnlySpan<char> text, out (double For, double Against) score)
    {
        var dash = text.IndexOf('-');
        score = default;
        if (dash < 1 || !int.TryParse(text[..dash], out var one) || !int.TryParse(text[(dash + 1)..], out var two) || one > 193 || two > 193)
        {
            return false;
        }

        score = (one, two);
        return true;
    }
}
