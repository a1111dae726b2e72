using System.Globalization;
using Graph.Language.Numbers;
using Graph.Language.Tokens;

namespace Graph.Language.Dates;

/// <summary>Walks the pattern trees over the tokens of one sentence.</summary>
internal readonly ref struct PatternMatcher(
    DateVocabulary vocabulary,
    NumberReader numbers,
    List<Token> tokens,
    int start,
    int end,
    string text
)
{
    private const int LongestMonth = 31;
    private const int MonthsOfYear = 12;
    private const double MostUnits = 1e6;

    /// <summary>Longest match of the tree at a token; its <see cref="PatternMatch.Meaning"/> is null if there is none.</summary>
    public PatternMatch Match(PatternNode root, int at)
    {
        var best = default(PatternMatch);
        Walk(root, at, default, ref best);
        return best;
    }

    private void Walk(PatternNode node, int at, DateParts parts, ref PatternMatch best)
    {
        if (node.Meaning is not null && at > best.End && IsPossible(parts))
        {
            best = new PatternMatch(at, node.Meaning, parts);
        }

        if (at >= end || parts.IsGenitive || node.Next.Count == 0)
        {
            return;
        }

        var token = tokens[at];
        if (token.Has(TokenFlags.Genitive))
        {
            parts = parts with { IsGenitive = true };
        }

        var mayCount = true;
        if (vocabulary.Senses.TryFind(token, text, out var senses) || vocabulary.TryFind(WithoutDot(token), out senses))
        {
            mayCount = false;
            foreach (var sense in senses)
            {
                mayCount |= sense.Symbol == DateSymbols.NumberWord;
                if ((!sense.IsProper || token.Has(TokenFlags.Capitalised)) && node.Next.TryGetValue(sense.Symbol, out var next))
                {
                    Walk(next, at + 1, parts.With(sense), ref best);
                }
            }
        }

        WalkDigits(node, at, parts, ref best);
        if (
            mayCount
            && token.Kind != TokenKind.Mark
            && node.Next.TryGetValue(DateSymbols.Number, out var counted)
            && numbers.TryRead(tokens, at, end, text, out var value, out var behind)
            && value is > 0 and <= MostUnits
            && value == Math.Floor(value)
        )
        {
            Walk(counted, behind, parts with { Number = (int)value }, ref best);
        }
    }

    private void WalkDigits(PatternNode node, int at, DateParts parts, ref PatternMatch best)
    {
        var digits = tokens[at].Stem(text);
        if (!char.IsAsciiDigit(digits[0]))
        {
            return;
        }

        if (Day(digits) is var day and > 0 && node.Next.TryGetValue(DateSymbols.Day, out var next))
        {
            Walk(next, at + 1, parts with { Day = parts.Day == 0 ? day : parts.Day }, ref best);
        }

        if (
            node.Next.TryGetValue(DateSymbols.MonthNumber, out next)
            && Day(digits) is var month and > 0 and <= MonthsOfYear
            && digits.Length <= 2
        )
        {
            Walk(next, at + 1, parts with { Month = month }, ref best);
        }

        if (YearEvidence.Read(tokens[at], digits) is var year and > 0)
        {
            WalkYear(node, DateSymbols.Year, at, parts with { Year = year }, ref best);
            WalkYear(node, DateSymbols.WeakYear, at, parts with { Year = year }, ref best);
            WalkYear(node, DateSymbols.BareYear, at, parts with { Year = year }, ref best);
        }
        else if (
            node.Next.TryGetValue(DateSymbols.Iso, out next)
            && DateOnly.TryParseExact(digits, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        )
        {
            Walk(next, at + 1, parts with { Year = date.Year, Month = date.Month, Day = date.Day }, ref best);
        }
    }

    private void WalkYear(PatternNode node, int symbol, int at, DateParts parts, ref PatternMatch best)
    {
        if (
            node.Next.TryGetValue(symbol, out var next)
            && symbol switch
            {
                DateSymbols.Year => YearEvidence.IsYear(tokens, at, end, parts.Year),
                DateSymbols.WeakYear => YearEvidence.IsWeakYear(tokens, at, end),
                _ => YearEvidence.IsBareYear(
                    tokens,
                    at,
                    start,
                    end,
                    parts.Year,
                    at > start && HasSense(tokens[at - 1].Text(text), DateSymbols.Numbered)
                ),
            }
        )
        {
            Walk(next, at + 1, parts, ref best);
        }
    }

    private bool HasSense(ReadOnlySpan<char> word, int symbol)
    {
        if (!vocabulary.TryFind(word, out var senses))
        {
            return false;
        }

        foreach (var sense in senses)
        {
            if (sense.Symbol == symbol)
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<char> WithoutDot(Token token)
    {
        var word = token.Text(text);
        return word.Length > 1 && word[^1] == '.' ? word[..^1] : [];
    }

    private int Day(ReadOnlySpan<char> digits)
    {
        var length = digits.Length > 1 && char.IsAsciiDigit(digits[1]) ? 2 : 1;
        var day = length == 2 ? (digits[0] - '0') * 10 + digits[1] - '0' : digits[0] - '0';
        return
            day <= LongestMonth
            && (digits.Length == length || IsRangeEnd(digits[length..]) || HasSense(digits[length..], DateSymbols.OrdinalSuffix))
            ? day
            : 0;
    }

    private static bool IsRangeEnd(ReadOnlySpan<char> rest) =>
        rest.Length is 2 or 3 && rest[0] == '-' && !rest[1..].ContainsAnyExceptInRange('0', '9');

    private static bool IsPossible(DateParts parts) =>
        parts.Day == 0 || parts.Month == 0 || parts.Day <= DateTime.DaysInMonth(parts.Year == 0 ? 2024 : parts.Year, parts.Month);
}
