using System.Text;
using Graph.Import.Articles;
using Graph.Import.Contents;
using Graph.Import.Sources;
using Graph.Model;

namespace Graph.Evaluation.Articles;

/// <summary>Reads articles as an import reads them.</summary>
internal static class ArticleFile
{
    /// <summary>The one article of a file.</summary>
    /// <exception cref="FormatException">The article is refused; the message says where and why.</exception>
    public static Article Read(string path) => Accepted(ReadAll(path).Single());

    /// <summary>All articles of a file, and the problems of those that are refused.</summary>
    public static IReadOnlyList<ReadResult> ReadAll(string path) => Read(path, Stream.Null);

    /// <summary>The article that a text with front matter is.</summary>
    /// <inheritdoc cref="Read(string)"/>
    public static Article OfMarkdown(string markdown)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(markdown));
        return Accepted(Read(ArticleSource.StandardInput, stream).Single());
    }

    private static List<ReadResult> Read(string path, Stream standardInput) =>
        [
            .. new SourceReader(new ReadOptions(), standardInput)
                .ReadAsync(new FoundSources([new SourceResult(new ArticleSource(path), null)], new PassedOver()), CancellationToken.None)
                .ToBlockingEnumerable(),
        ];

    private static Article Accepted(ReadResult result) => result.Article ?? throw new FormatException(result.Problem!.ToString());
}
