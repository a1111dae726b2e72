namespace Graph.Storage;

/// <summary>A name that articles give an actor.</summary>
/// <param name="Name">The name.</param>
/// <param name="Articles">How many articles give it, each counted once; 0 for one by which it is only known.</param>
public sealed record GivenName(string Name, int Articles);
