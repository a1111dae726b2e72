using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>
/// Where a row stands in a list that is ordered by day, the latest first and the undated last, and then by id: the rank of the day and five
/// bits for
/// each of the first four characters of the id. Rows of one place are left to be sorted by id.
/// </summary>
internal static class Place
{
    /// <summary>Bits that come from the id.</summary>
    public const int IdBits = CharacterBits * Characters;

    /// <summary>The part of a place that comes from the id.</summary>
    public const long IdPart = (1L << IdBits) - 1;

    private const int CharacterBits = 5;
    private const int Characters = 4;

    // Codes of characters in their order. All characters of one gap share a code, behind which nothing can be told.
    private const int BelowDigits = 1;
    private const int FirstDigit = 2;
    private const int BetweenDigitsAndLetters = 12;
    private const int FirstLetter = 13;
    private const int AboveLetters = 19;

    /// <summary>The place of the first undated row.</summary>
    public static long Undated { get; } = (long)Day.Rank(null) << IdBits;

    public static long Of(DateOnly? day, NodeId id) => Of(day, id.Local);

    public static long Of(DateOnly? day, ReadOnlySpan<char> local) => ((long)Day.Rank(day) << IdBits) | IdOf(local);

    /// <summary>The last place of a day: what is seen on or after the day stands at or before it. Null for no day.</summary>
    public static long? LastOf(DateOnly? day) => day is null ? null : ((long)Day.Rank(day) << IdBits) | IdPart;

    /// <summary>The first place of a day: what is seen on or before the day stands at or behind it. Null for no day.</summary>
    public static long? FirstOf(DateOnly? day) => day is null ? null : (long)Day.Rank(day) << IdBits;

    private static long IdOf(ReadOnlySpan<char> local)
    {
        var part = 0L;
        for (var i = 0; i < Characters; i++)
        {
            var code = i < local.Length ? CodeOf(local[i]) : 0;
            part = (part << CharacterBits) | (long)code;
            if (code is 0 or BelowDigits or BetweenDigitsAndLetters or AboveLetters)
                return part << (CharacterBits * (Characters - 1 - i));
        }

        return part;
    }

    private static int CodeOf(char character) =>
        character switch
        {
            < '0' => BelowDigits,
            <= '9' => FirstDigit + (character - '0'),
            < 'a' => BetweenDigitsAndLetters,
            <= 'f' => FirstLetter + (character - 'a'),
            _ => AboveLetters,
        };
}
