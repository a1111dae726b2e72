using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Connection;

namespace Graph.Storage.Stores;

/// <summary>Names a store: a scheme such as <c>sqlite</c> and what stands behind it.</summary>
/// <param name="Scheme">Lower-case scheme.</param>
/// <param name="Target">For <c>sqlite</c> the path of the file, otherwise the whole address.</param>
public readonly record struct StoreAddress(string Scheme, string Target)
{
    /// <summary>The scheme of the embedded store.</summary>
    public const string Sqlite = "sqlite";

    /// <summary>Reads <c>sqlite:PATH</c>, a bare path that ends in <c>.db</c>, or <c>scheme://…</c>.</summary>
    /// <exception cref="StoreException">The text names no store, or holds a user or password; the message says what to write
    /// instead.</exception>
    public static StoreAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var address = text.Trim();
        if (address.StartsWith(Sqlite + ":", StringComparison.OrdinalIgnoreCase))
        {
            var path = address[(Sqlite.Length + 1)..];
            return path.Length > 0
                ? new StoreAddress(Sqlite, path)
                : throw new StoreException($"'{text}' names no file; write sqlite:PATH");
        }

        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme > 0)
        {
            Neo4jAddress.RefuseSecrets(address);
            return new StoreAddress(address[..scheme].ToLowerInvariant(), address);
        }

        return address.EndsWith(".db", StringComparison.OrdinalIgnoreCase)
            ? new StoreAddress(Sqlite, address)
            : throw new StoreException(
                $"'{text}' names no store; write sqlite:PATH, a path that ends in .db, or http://HOST:7474/DATABASE for Neo4j"
            );
    }
}
