namespace Graph.Api.Relations;

/// <summary>Who supports a relation.</summary>
/// <param name="Count">Number of articles that are no copies of each other.</param>
internal sealed record Witnesses(int Count);
