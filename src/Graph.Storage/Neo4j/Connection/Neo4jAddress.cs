using System.Collections.Frozen;

namespace Graph.Storage.Neo4j.Connection;

/// <summary>The address of a Neo4j database: <c>scheme://host[:port][/database]</c>.</summary>
internal static class Neo4jAddress
{
    /// <summary>Schemes of the Query API.</summary>
    public static readonly FrozenSet<string> QueryApiSchemes = FrozenSet.Create(StringComparer.Ordinal, "http", "https");

    /// <summary>Schemes of the Bolt driver.</summary>
    public static readonly FrozenSet<string> DriverSchemes = FrozenSet.Create(
        StringComparer.Ordinal,
        "bolt",
        "bolt+s",
        "bolt+ssc",
        "neo4j",
        "neo4j+s",
        "neo4j+ssc"
    );

    private const int HttpPort = 7474;

    /// <summary>Reads an address into that of the server and the name of the database.</summary>
    /// <exception cref="StoreException">It is no such address, or it holds a secret.</exception>
    public static (Uri Uri, string Database) Parse(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        RefuseSecrets(address);
        if (
            !Uri.TryCreate(address, UriKind.Absolute, out var uri)
            || uri.Host.Length == 0
            || !(QueryApiSchemes.Contains(uri.Scheme) || DriverSchemes.Contains(uri.Scheme))
        )
        {
            throw new StoreException(
                $"'{address}' is no address of a Neo4j database; write http://HOST:7474/DATABASE, https://… or neo4j://…"
            );
        }

        var path = uri.AbsolutePath.Trim('/');
        if (path.Contains('/', StringComparison.Ordinal) || uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            throw new StoreException(
                $"'{address}' holds more than a database behind the host; write {uri.Scheme}://{uri.Authority}/DATABASE"
            );
        }

        var port = uri.Scheme == "http" && !WritesPort(address, uri) ? HttpPort : uri.Port;
        var server = new UriBuilder(uri.Scheme, uri.Host, port).Uri;
        return (server, path.Length == 0 ? Neo4jOptions.DefaultDatabase : Uri.UnescapeDataString(path));
    }

    /// <summary>Refuses an address that holds a user or password.</summary>
    /// <exception cref="StoreException">It does; the message does not repeat it.</exception>
    public static void RefuseSecrets(string address)
    {
        // Anywhere, not only before the host: a password may itself hold the slash that ends the host, and no message may repeat it.
        if (address.Contains('@', StringComparison.Ordinal))
        {
            throw new StoreException(
                "the address holds a user or password, which other users of the machine could read; leave it out and set "
                    + $"{Neo4jEnvironment.User} and {Neo4jEnvironment.Password} (or {Neo4jEnvironment.PasswordFile}) instead"
            );
        }
    }

    private static bool WritesPort(string address, Uri uri) =>
        !uri.IsDefaultPort || address.AsSpan("http://".Length).StartsWith(uri.Host + ":80", StringComparison.OrdinalIgnoreCase);
}
