using System.Text;

namespace Graph.Extraction.Text;

/// <summary>Letters of UTF-8 that somebody read as Windows-1252: "â€™" for an apostrophe, "Ã¥" for å.</summary>
internal static class Mojibake
{
    /// <summary>What Windows-1252 has at 0x80 to 0x9F.</summary>
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private const int FirstUpper = 0x80;

    /// <summary>The character that the letters at a place were; NUL where they are what they seem.</summary>
    public static char At(string text, int at, out int length)
    {
        length = text[at] < '\u00e0' ? 2 : 3;
        Span<byte> bytes = stackalloc byte[length];
        for (var i = 0; i < length; i++)
        {
            if (at + i >= text.Length || ByteOf(text[at + i]) is not { } value)
            {
                return '\0';
            }

            bytes[i] = value;
        }

        return Rune.DecodeFromUtf8(bytes, out var rune, out var used) == System.Buffers.OperationStatus.Done && used == length && rune.IsBmp
            ? (char)rune.Value
            : '\0';
    }

    private static byte? ByteOf(char c) =>
        c is >= '\u00a0' and <= '\u00ff' ? (byte)c
        : Upper.IndexOf(c, StringComparison.Ordinal) is >= 0 and var place ? (byte)(FirstUpper + place)
        : null;
}
