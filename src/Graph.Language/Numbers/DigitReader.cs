using System.Globalization;

namespace Graph.Language.Numbers;

/// <summary>Reads numbers written in digits by the marks of a pack.</summary>
internal static class DigitReader
{
    private const int MostDigits = 40;

    /// <summary>Reads all of <paramref name="digits"/>; refuses times, ranges, dates and wrong groups.</summary>
    public static bool TryRead(ReadOnlySpan<char> digits, NumberWords words, out double value)
    {
        value = 0;
        Span<char> plain = stackalloc char[MostDigits];
        if (digits.Length is 0 or > MostDigits)
        {
            return false;
        }

        var length = 0;
        var sinceGroup = -1;
        var inDecimals = false;
        for (var at = 0; at < digits.Length; at++)
        {
            var c = digits[at];
            if (char.IsAsciiDigit(c))
            {
                plain[length++] = c;
                sinceGroup += sinceGroup >= 0 ? 1 : 0;
                continue;
            }

            var isGroup = char.IsWhiteSpace(c) || (words.TryFind(digits.Slice(at, 1), out var mark) && mark.Class == NumberClass.GroupMark);
            var isDecimal = !isGroup && words.TryFind(digits.Slice(at, 1), out mark) && mark.Class == NumberClass.DecimalMark;
            if (inDecimals || (!isGroup && !isDecimal) || sinceGroup is not (-1 or 3) || (isGroup && sinceGroup < 0 && at > 3))
            {
                return false;
            }

            sinceGroup = isGroup ? 0 : -1;
            inDecimals = isDecimal;
            if (isDecimal)
            {
                plain[length++] = '.';
            }
        }

        return sinceGroup is -1 or 3
            && double.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }
}
