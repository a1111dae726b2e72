using Graph.Model;

namespace Graph.Api.Writing;

/// <summary>What became of an article that was sent: a graph or the reason why not, exactly one of them.</summary>
/// <param name="Graph">All that it says, or null.</param>
/// <param name="Problem">Why it was refused and what to do, or null.</param>
public sealed record IntakeResult(ArticleGraph? Graph, string? Problem);
