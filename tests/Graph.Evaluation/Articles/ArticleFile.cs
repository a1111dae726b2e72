using Graph.Import.Articles;
using Graph.Import.Sources;
using Graph.Model;

namespace Graph.Evaluation.Articles;

/// <summary>Reads one article as an import reads it.</summary>
internal static class ArticleFile
{
    /// <exception cref="FormatException">The article is refused; the message says where and why.</exception>
    public static Article Read(string path)
    {
        var result = new SourceReader(new ReadOptions(), Stream.Null)
            .ReadAsync(new FoundSources([new SourceResult(new ArticleSource(path), null)], new PassedOver()), CancellationToken.None)
            .ToBlockingEnumerable()
            .Single();
        return result.Article ?? throw new FormatException(result.Problem!.ToString());
    }
}
