using System.Collections.Frozen;
using Graph.Storage.Neo4j;
using Graph.Storage.Sqlite;

namespace Graph.Storage;

/// <summary>Opens stores by their address.</summary>
public static class GraphStores
{
    private static readonly FrozenDictionary<string, Func<StoreAddress, CancellationToken, Task<IGraphStore>>> s_openers =
        Neo4jAddress.QueryApiSchemes.Concat(Neo4jAddress.DriverSchemes)
            .Select(scheme => KeyValuePair.Create<string, Func<StoreAddress, CancellationToken, Task<IGraphStore>>>(scheme, OpenNeo4jAsync))
            .Append(new(StoreAddress.Sqlite, async (address, cancellation) => await SqliteGraphStore.OpenAsync(address.Target, cancellation)))
            .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Opens the store at <paramref name="address"/>, such as <c>sqlite:graph.db</c> or <c>http://localhost:7474/neo4j</c>, and makes it where there is none yet.</summary>
    /// <exception cref="StoreException">The address names no known kind of store, or the store cannot be opened.</exception>
    public static Task<IGraphStore> OpenAsync(string address, CancellationToken cancellation)
    {
        var parsed = StoreAddress.Parse(address);
        return s_openers.TryGetValue(parsed.Scheme, out var open)
            ? open(parsed, cancellation)
            : throw new StoreException(
                $"'{parsed.Scheme}' is no known kind of store; known are {string.Join(", ", s_openers.Keys.Order(StringComparer.Ordinal))}");
    }

    private static async Task<IGraphStore> OpenNeo4jAsync(StoreAddress address, CancellationToken cancellation) =>
        await Neo4jGraphStore.OpenAsync(address.Target, null, cancellation);
}
