namespace Graph.Storage.Tests.Neo4j;

/// <summary>A request that comes to a <see cref="FaultyProxy"/>.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Path">The path that it asks for.</param>
/// <param name="Number">Which request of the proxy it is, from 1.</param>
internal readonly record struct Exchange(string Method, string Path, int Number)
{
    /// <summary>Whether it begins a transaction.</summary>
    public bool IsBegin => Path.EndsWith("/tx", StringComparison.Ordinal);

    /// <summary>Whether it commits one.</summary>
    public bool IsCommit => Path.EndsWith("/commit", StringComparison.Ordinal);

    /// <summary>Whether it runs a statement in one.</summary>
    public bool IsStep => Method == "POST" && Path.Contains("/tx/", StringComparison.Ordinal) && !IsCommit;
}
