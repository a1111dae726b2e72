namespace Graph.Storage.Neo4j.Writing;

/// <summary>How one article names a node, or what words it gives a quote.</summary>
/// <param name="Order">Sort key of the naming: the smallest one, of the article published last, wins.</param>
/// <param name="Name">The name, or a quote's words.</param>
/// <param name="Extra">A resolution's symbol, or whether a quote stands by itself.</param>
internal sealed record NodeName(string Order, string Name, object? Extra);
