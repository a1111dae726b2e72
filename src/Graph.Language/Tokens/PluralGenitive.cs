using Graph.Language.Lexicons;

namespace Graph.Language.Tokens;

/// <summary>"The two countries' leaders": the genitive of a word in s, of which only the mark is written.</summary>
internal static class PluralGenitive
{
    /// <summary>No words in single marks that would end here begin further back.</summary>
    private const int FurthestOpening = 400;

    /// <summary>Whether a word ends before the mark of its genitive, and not before one that closes words.</summary>
    public static bool IsAt(string text, int start, int end) =>
        end - start >= 3
        && char.IsLower(text[start])
        && text[end - 1] == 's'
        && end + 2 < text.Length
        && Apostrophe.Is(text[end])
        && text[end + 1] == ' '
        && char.IsLetter(text[end + 2])
        && !IsOpenBefore(text, start);

    private static bool IsOpenBefore(string text, int start)
    {
        for (var i = start - 1; i >= 0 && start - i <= FurthestOpening && text[i] != '\n'; i--)
        {
            if (text[i] == '\u2018' || (Apostrophe.Is(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]))))
            {
                return true;
            }
        }

        return false;
    }
}
