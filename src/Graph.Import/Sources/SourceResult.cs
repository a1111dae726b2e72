using Graph.Import.Articles;

namespace Graph.Import.Sources;

/// <summary>What looking for a path gave: a source or the reason why not, exactly one of them.</summary>
/// <param name="Source">The source, or null.</param>
/// <param name="Problem">Why there is none, or null.</param>
public readonly record struct SourceResult(ArticleSource? Source, InputProblem? Problem);
