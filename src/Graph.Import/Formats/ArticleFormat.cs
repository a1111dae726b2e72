using System.Collections.Immutable;
using Graph.Import.Formats.Csv;
using Graph.Import.Formats.Html;
using Graph.Import.Formats.Json;
using Graph.Import.Formats.Text;
using Graph.Import.Formats.Warc;
using Graph.Import.Formats.Xml;

namespace Graph.Import.Formats;

/// <summary>A way to write articles down, known by the ends of file names and by the first bytes.</summary>
/// <param name="Name">What to call it on the command line and in messages.</param>
/// <param name="Extensions">Its extensions in lower case, with the dot; an empty one stands for a name without extension.</param>
/// <param name="Read">Reads all articles of a stream.</param>
internal sealed record ArticleFormat(string Name, ImmutableArray<string> Extensions, ArticleReader Read)
{
    private static readonly ArticleFormat s_text = new("text", [".md", ".markdown", ".txt", ".text", ""], TextFormat.ReadAsync);
    private static readonly ArticleFormat s_jsonLines = new("jsonl", [".jsonl", ".ndjson"], JsonLinesFormat.ReadAsync);
    private static readonly ArticleFormat s_json = new("json", [".json"], JsonFormat.ReadAsync);
    private static readonly ArticleFormat s_csv = new("csv", [".csv", ".tsv"], CsvFormat.ReadAsync);
    private static readonly ArticleFormat s_html = new("html", [".html", ".htm", ".xhtml"], HtmlFormat.ReadAsync);
    private static readonly ArticleFormat s_xml = new("xml", [".xml", ".rss", ".atom", ".rdf"], XmlFormat.ReadAsync);
    private static readonly ArticleFormat s_warc = new("warc", [".warc"], WarcFormat.ReadAsync);

    /// <summary>All formats.</summary>
    public static ImmutableArray<ArticleFormat> All { get; } = [s_text, s_jsonLines, s_json, s_csv, s_html, s_xml, s_warc];

    /// <summary>The extensions of all formats, for messages.</summary>
    public static string KnownExtensions { get; } = string.Join(", ", All.SelectMany(f => f.Extensions).Where(e => e.Length > 0));

    /// <summary>The format of a file by its name, or null where no format has its extension.</summary>
    public static ArticleFormat? Of(string path)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        return All.FirstOrDefault(f => f.Extensions.Contains(extension));
    }

    /// <summary>The format with this name on the command line, or null.</summary>
    public static ArticleFormat? Named(string name) => All.FirstOrDefault(f => f.Name == name);

    /// <summary>The format of a stream without a name, by its beginning; what is nothing else is text.</summary>
    public static ArticleFormat Guess(ReadOnlySpan<byte> beginning)
    {
        var first = beginning.IndexOfAnyExcept(" \t\r\n\uFEFF"u8);
        var rest = first < 0 ? [] : beginning[first..];
        return rest switch
        {
            [(byte)'{', ..] => IsWholeLine(rest) ? s_jsonLines : s_json,
            [(byte)'[', ..] => s_json,
            [(byte)'<', (byte)'?' or (byte)'!' or (>= (byte)'A' and <= (byte)'z'), ..] => XmlFormat.IsXml(rest) ? s_xml : s_html,
            _ => rest.StartsWith("WARC/"u8) ? s_warc : s_text,
        };
    }

    private static bool IsWholeLine(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'\n');
        return end < 0 || text[..end].TrimEnd(" \t\r"u8) is [.., (byte)'}'];
    }
}
