using System.Collections.Frozen;
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Connection;
using Graph.Storage.Neo4j.Cypher;
using Graph.Storage.Sqlite;
using Microsoft.Extensions.Logging;

namespace Graph.Storage.Stores;

/// <summary>Opens stores by their address.</summary>
public static class GraphStores
{
    private static readonly FrozenDictionary<string, Opener> s_openers = Neo4jAddress
        .QueryApiSchemes.Concat(Neo4jAddress.DriverSchemes)
        .Select(scheme => KeyValuePair.Create<string, Opener>(scheme, OpenNeo4jAsync))
        .Append(new(StoreAddress.Sqlite, async (address, loggers, c) => await SqliteGraphStore.OpenAsync(address.Target, loggers, c)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The same without a word while it waits for a server.</summary>
    /// <exception cref="StoreException">The address names no known kind of store, or the store cannot be opened.</exception>
    public static Task<IGraphStore> OpenAsync(string address, CancellationToken cancellation) => OpenAsync(address, null, cancellation);

    /// <summary>Opens the store at <paramref name="address"/>, such as <c>sqlite:graph.db</c> or <c>http://localhost:7474/neo4j</c>, and
    /// makes it where there is none yet.</summary>
    /// <param name="address">Scheme and place of the store.</param>
    /// <param name="loggers">Where a store tells that it waits for its server, or null for nowhere.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="StoreException">The address names no known kind of store, or the store cannot be opened.</exception>
    public static Task<IGraphStore> OpenAsync(string address, ILoggerFactory? loggers, CancellationToken cancellation)
    {
        var parsed = Read(address);
        return s_openers[parsed.Scheme](parsed, loggers, cancellation);
    }

    /// <summary>Reads an address, as far as that tells whether it is one without opening the store.</summary>
    /// <exception cref="StoreException">The address names no known kind of store, or holds a user or password.</exception>
    public static StoreAddress Read(string address)
    {
        var parsed = StoreAddress.Parse(address);
        return s_openers.ContainsKey(parsed.Scheme)
            ? parsed
            : throw new StoreException(
                $"'{parsed.Scheme}' is no known kind of store; known are {string.Join(", ", s_openers.Keys.Order(StringComparer.Ordinal))}"
            );
    }

    private static async Task<IGraphStore> OpenNeo4jAsync(StoreAddress address, ILoggerFactory? loggers, CancellationToken cancellation) =>
        await Neo4jGraphStore.OpenAsync(address.Target, loggers, cancellation);

    private delegate Task<IGraphStore> Opener(StoreAddress address, ILoggerFactory? loggers, CancellationToken cancellation);
}
