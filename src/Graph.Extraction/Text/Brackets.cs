namespace Graph.Extraction.Text;

/// <summary>What stands in square brackets: numbers of notes, and what whoever quotes has put into the words of another.</summary>
internal static class Brackets
{
    /// <summary>Length of a letter in square brackets.</summary>
    public const int ChangedLetter = 3;

    /// <summary>A name that somebody adds has at most so many signs.</summary>
    private const int LongestAdded = 24;

    /// <summary>Length of the number of a note in square brackets: "[12]".</summary>
    public static int Footnote(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end - at <= 3 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > at + 1 && end < text.Length && text[end] == ']' && at > 0 && !char.IsWhiteSpace(text[at - 1]) ? end + 1 - at : 0;
    }

    /// <summary>"[T]he use of force": a letter that whoever quotes has made large or small.</summary>
    public static bool IsChangedLetter(string text, int at) =>
        at + ChangedLetter < text.Length
        && char.IsLetter(text[at + 1])
        && text[at + 2] == ']'
        && char.IsLower(text[at + ChangedLetter])
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    /// <summary>"[Anna] Berg": whether a bracket is one of two around a name that whoever quotes has added before another.</summary>
    public static bool AreOfName(string text, int at) =>
        text[at] == '[' ? EndOfName(text, at) > at : OpenBefore(text, at) is >= 0 and var open && EndOfName(text, open) == at;

    private static int OpenBefore(string text, int close) => text.LastIndexOf('[', close, Math.Min(LongestAdded, close) + 1);

    /// <summary>Where the brackets end around such a name; -1 where they are around something else.</summary>
    private static int EndOfName(string text, int open)
    {
        var end = text.IndexOf(']', open, Math.Min(LongestAdded + 1, text.Length - open));
        return
            end > open + 1
            && end + 2 < text.Length
            && char.IsUpper(text[open + 1])
            && IsName(text.AsSpan(open + 1, end - open - 1))
            && text[end + 1] == ' '
            && char.IsUpper(text[end + 2])
            ? end
            : -1;
    }

    private static bool IsName(ReadOnlySpan<char> added)
    {
        foreach (var sign in added)
        {
            if (!char.IsLetter(sign) && sign is not ('-' or '\''))
            {
                return false;
            }
        }

        return true;
    }
}
