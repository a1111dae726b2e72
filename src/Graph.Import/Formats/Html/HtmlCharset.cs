using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Graph.Import.Formats.Html;

/// <summary>Decodes a page as browsers do: by byte order mark, by what the server says, by what the page says, else UTF-8 if it is that,
/// else Windows-1252.</summary>
internal static partial class HtmlCharset
{
    private const int Beginning = 2048;
    private const int Windows1252 = 1252;

    static HtmlCharset() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The page as text.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            return Encoding.UTF8.GetString(bytes[Encoding.UTF8.Preamble.Length..]);
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]);
        }

        var named = Named(contentType) ?? Named(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Beginning)]));
        return (named ?? (Utf8.IsValid(bytes) ? Encoding.UTF8 : Encoding.GetEncoding(Windows1252))).GetString(bytes);
    }

    private static Encoding? Named(string? text)
    {
        if (text is null || Charset().Match(text) is not { Success: true } match)
        {
            return null;
        }

        try
        {
            // Pages that call themselves Latin 1 or UTF-16 in ASCII mean what browsers take them for.
            var name = match.Groups[1].Value.ToLowerInvariant();
            return name switch
            {
                "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => Encoding.GetEncoding(Windows1252),
                "utf-16" or "utf-16le" or "utf-16be" or "utf-7" => Encoding.UTF8,
                _ => Encoding.GetEncoding(name),
            };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""charset\s*=\s*["']?([A-Za-z0-9_:.-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
