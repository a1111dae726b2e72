using System.Collections.Immutable;
using Graph.Import.Articles;
using Graph.Import.Sources;

namespace Graph.Import.Formats;

/// <summary>A way to write articles down, known by the ends of file names.</summary>
/// <param name="Name">What to call it in messages.</param>
/// <param name="Extensions">Its extensions in lower case, with the dot; an empty one stands for a name without extension.</param>
/// <param name="Read">Reads all articles of a stream; a fault in one is a value, not an exception.</param>
internal sealed record ArticleFormat(
    string Name, ImmutableArray<string> Extensions,
    Func<ArticleSource, Stream, ReadOptions, CancellationToken, IAsyncEnumerable<ReadResult>> Read)
{
    private static readonly ArticleFormat s_text = new("Markdown or text", [".md", ".markdown", ".txt", ".text", ""], TextFormat.ReadAsync);
    private static readonly ArticleFormat s_jsonLines = new("JSON Lines", [".jsonl", ".ndjson"], JsonLinesFormat.ReadAsync);

    /// <summary>All formats.</summary>
    public static ImmutableArray<ArticleFormat> All { get; } = [s_text, s_jsonLines];

    /// <summary>The extensions of all formats, for messages.</summary>
    public static string KnownExtensions { get; } = string.Join(", ", All.SelectMany(f => f.Extensions).Where(e => e.Length > 0));

    /// <summary>The format of a file by its name, or null where no format has its extension.</summary>
    public static ArticleFormat? Of(string path)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        return All.FirstOrDefault(f => f.Extensions.Contains(extension));
    }

    /// <summary>The format of a stream without a name: JSON Lines where it begins with a brace, otherwise text.</summary>
    public static ArticleFormat Guess(ReadOnlySpan<byte> beginning)
    {
        var first = beginning.IndexOfAnyExcept(" \t\r\n\uFEFF"u8);
        return first >= 0 && beginning[first] == '{' ? s_jsonLines : s_text;
    }
}
