using Graph.Import.Articles;
using Graph.Model;

namespace Graph.Import.Pipeline;

/// <summary>A graph and where its article stood in the input.</summary>
/// <param name="Graph">All that the article says.</param>
/// <param name="Position">Its place.</param>
internal sealed record PlacedGraph(ArticleGraph Graph, SourcePosition Position);
