using System.Globalization;
using System.Text;

namespace Graph.Evaluation.Scoring;

/// <summary>How words are made comparable: names by folding, quotes by their tokens.</summary>
internal static class Wording
{
    private const double SameQuote = 0.9;

    /// <summary>Lower-case ASCII letters and digits joined by hyphens; diacritics dropped.</summary>
    public static string Fold(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            var plain = char.ToLowerInvariant(c) switch
            {
                'ø' => "o",
                'æ' => "ae",
                'ß' => "ss",
                'ł' => "l",
                var lower when char.IsAsciiLetterOrDigit(lower) => lower.ToString(),
                _ => "-",
            };
            if (plain != "-" || (kept.Length > 0 && kept[^1] != '-'))
            {
                kept.Append(plain);
            }
        }

        return kept.ToString().Trim('-');
    }

    /// <summary>Whether two quotes share nine tenths of their tokens.</summary>
    public static bool IsSameQuote(string a, string b)
    {
        var (left, right) = (Tokens(a), Tokens(b));
        if (left.Count == 0 || right.Count == 0)
        {
            return false;
        }

        var counts = left.CountBy(t => t).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        var shared = right.CountBy(t => t).Sum(p => Math.Min(p.Value, counts.GetValueOrDefault(p.Key)));
        return 2.0 * shared / (left.Count + right.Count) >= SameQuote;
    }

    private static List<string> Tokens(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            words.Append(Rune.IsLetter(rune) || Rune.IsNumber(rune) || rune.Value == '_' ? Rune.ToLowerInvariant(rune) : new Rune(' '));
        }

        return [.. words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
