using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Graph.Import.Articles;

namespace Graph.Import.Formats.Text;

/// <summary>Decodes UTF-8 strictly: what is not text is refused with the place where it stops being text.</summary>
internal static class Utf8Text
{
    private static readonly byte[] s_mark = [0xEF, 0xBB, 0xBF];

    /// <summary>The text of <paramref name="bytes"/> without byte order mark, or the problem; <paramref name="firstLine"/> is the number of
    /// its first line.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string path, int firstLine, out InputProblem? problem)
    {
        problem = Check(bytes, path, firstLine);
        return problem is null ? Encoding.UTF8.GetString(bytes.StartsWith(s_mark) ? bytes[s_mark.Length..] : bytes) : null;
    }

    private static InputProblem? Check(ReadOnlySpan<byte> bytes, string path, int firstLine)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return new InputProblem(path, firstLine, "the text is UTF-16", "save it as UTF-8");
        }

        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
        {
            return Problem("binary data (a NUL byte at offset {0})", nul, "give UTF-8 text", bytes, path, firstLine);
        }

        return Utf8.IsValid(bytes)
            ? null
            : Problem(
                "invalid UTF-8 at offset {0}",
                FirstInvalid(bytes),
                "save it as UTF-8, for example with iconv -f ISO-8859-1 -t UTF-8",
                bytes,
                path,
                firstLine
            );
    }

    private static InputProblem Problem(string message, int offset, string remedy, ReadOnlySpan<byte> bytes, string path, int firstLine) =>
        new(
            path,
            firstLine + bytes[..offset].Count((byte)'\n'),
            message.Replace("{0}", offset.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal),
            remedy
        );

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }
}
