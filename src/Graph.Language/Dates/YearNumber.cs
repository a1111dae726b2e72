namespace Graph.Language.Dates;

/// <summary>Reads years that are written in four digits.</summary>
public static class YearNumber
{
    private const int Digits = 4;

    /// <summary>The year that a word can be by its digits; null where it can be none.</summary>
    public static int? In(ReadOnlySpan<char> word)
    {
        if (word.Length != Digits || word[0] is not ('1' or '2'))
        {
            return null;
        }

        var year = 0;
        foreach (var digit in word)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return null;
            }

            year = year * 10 + (digit - '0');
        }

        return year;
    }
}
