using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Graph.Import.Formats.Warc;

/// <summary>An answer of a web server as an archive keeps it.</summary>
/// <param name="Status">Its status, such as 200.</param>
/// <param name="ContentType">Its content type, or null.</param>
/// <param name="Body">What it holds, unpacked.</param>
internal sealed record HttpPage(int Status, string? ContentType, ReadOnlyMemory<byte> Body)
{
    private const int StatusWord = 1;
    private const int Chunk = 64 * 1024;

    /// <summary>Reads an answer; null where it is none, or unpacks to more than <paramref name="limit"/> bytes.</summary>
    public static HttpPage? Parse(ReadOnlyMemory<byte> block, int limit)
    {
        var end = block.Span.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return null;
        }

        var lines = Encoding.Latin1.GetString(block.Span[..end]).Split("\r\n");
        var words = lines[0].Split(' ');
        if (
            !words[0].StartsWith("HTTP/", StringComparison.Ordinal)
            || words.Length <= StatusWord
            || !int.TryParse(words[StatusWord], NumberStyles.None, CultureInfo.InvariantCulture, out var status)
        )
        {
            return null;
        }

        var body = block[(end + 4)..];
        var whole = Is(lines, "Transfer-Encoding", "chunked") ? Unchunk(body) : body;
        return Unpack(whole, Header(lines, "Content-Encoding"), limit) is { } unpacked
            ? new HttpPage(status, Header(lines, "Content-Type"), unpacked)
            : null;
    }

    private static string? Header(string[] lines, string name) =>
        lines
            .Skip(1)
            .Where(l => l.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
            .Select(l => l[(name.Length + 1)..].Trim())
            .FirstOrDefault();

    private static bool Is(string[] lines, string name, string value) =>
        Header(lines, name)?.Contains(value, StringComparison.OrdinalIgnoreCase) == true;

    // Many archives keep the header of a body that they have put together already; what is in no chunks is left as it is.
    private static ReadOnlyMemory<byte> Unchunk(ReadOnlyMemory<byte> body)
    {
        var whole = new MemoryStream();
        var rest = body;
        while (rest.Length > 0)
        {
            var end = rest.Span.IndexOf("\r\n"u8);
            if (
                end < 0
                || !int.TryParse(
                    Encoding.Latin1.GetString(rest.Span[..end]).Split(';')[0].Trim(),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var size
                )
                || size < 0
                || size > rest.Length - end - 2
            )
            {
                return whole.Length == 0 ? body : whole.ToArray();
            }

            if (size == 0)
            {
                break;
            }

            whole.Write(rest.Span.Slice(end + 2, size));
            rest = rest[Math.Min(rest.Length, end + 4 + size)..];
        }

        return whole.ToArray();
    }

    private static ReadOnlyMemory<byte>? Unpack(ReadOnlyMemory<byte> body, string? encoding, int limit)
    {
        using var packed = new MemoryStream(body.ToArray());
        using Stream? stream = encoding?.Trim().ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" when body.Span is [0x1F, 0x8B, ..] => new GZipStream(packed, CompressionMode.Decompress),
            "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        if (stream is null)
        {
            return body;
        }

        try
        {
            var unpacked = new MemoryStream();
            var chunk = new byte[Chunk];
            for (var read = stream.Read(chunk); read > 0 && unpacked.Length <= limit; read = stream.Read(chunk))
            {
                unpacked.Write(chunk, 0, read);
            }

            return unpacked.Length > limit ? null : unpacked.ToArray();
        }
        catch (Exception broken) when (broken is InvalidDataException or InvalidOperationException)
        {
            return body;
        }
    }
}
