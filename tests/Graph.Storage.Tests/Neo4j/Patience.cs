namespace Graph.Storage.Tests.Neo4j;

/// <summary>How long tests wait for a server. It bounds failures alone: no test takes that long because of it, however slow the machine.</summary>
internal static class Patience
{
    public static readonly TimeSpan OfServer = TimeSpan.FromMinutes(10);
}
