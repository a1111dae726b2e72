using Graph.Import.Articles;
using Graph.Model;

namespace Graph.Import.Pipeline;

/// <summary>What reading and extracting an input gave: a graph or the reason why not, exactly one of them.</summary>
/// <param name="Graph">All that the article says, or null.</param>
/// <param name="Problem">Why it was refused, or null.</param>
public readonly record struct ExtractionResult(ArticleGraph? Graph, InputProblem? Problem);
