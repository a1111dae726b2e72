using Graph.Model;

namespace Graph.Storage;

/// <summary>Gives back what was imported.</summary>
public interface IGraphExporter
{
    /// <summary>
    /// All articles as they were imported, but for their rejections, ordered by id and as the store stands when the reading begins.
    /// Importing them into an empty store gives the same graph.
    /// </summary>
    IAsyncEnumerable<ArticleGraph> ExportAsync(CancellationToken cancellation);

    /// <summary>The same articles with the nodes of the store in the place of their own ids: one node for one thing, whatever each article
    /// calls it.</summary>
    IAsyncEnumerable<ArticleGraph> ResolvedAsync(CancellationToken cancellation);
}
