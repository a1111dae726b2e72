using global::Neo4j.Driver;
using Graph.Storage.Neo4j.Connection;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Driver;

/// <summary>Opens the driver by our options.</summary>
internal static class DriverSetup
{
    /// <summary>How many rows of a stream the server sends before it waits for us.</summary>
    public const long RowsAtOnce = 1_000;

    private const int BoltPort = 7687;
    private const string Encrypted = "+s";

    /// <summary>Opens it; nothing is sent yet.</summary>
    /// <exception cref="StoreException">The authority file is wrong.</exception>
    public static IDriver Open(Neo4jOptions options)
    {
        var trusted =
            options.AuthorityFile is { } file && options.Uri.Scheme.EndsWith(Encrypted, StringComparison.Ordinal)
                ? TrustManager.CreateCertTrust(Authorities.Read(file))
                : null;

        // The driver takes a trust of our own only where the scheme says nothing of one.
        var scheme = trusted is null ? options.Uri.Scheme : options.Uri.Scheme[..^Encrypted.Length];
        var uri = new UriBuilder(scheme, options.Uri.Host, options.Uri.Port > 0 ? options.Uri.Port : BoltPort).Uri;
        return GraphDatabase.Driver(
            uri,
            Login(options.Login),
            builder =>
            {
                // Twice what is ever under way, so that a statement can be stopped while all places are taken.
                builder
                    .WithMaxConnectionPoolSize(2 * (options.ReadPlaces + options.WritePlaces))
                    .WithConnectionTimeout(TimeSpan.FromSeconds(5))
                    .WithConnectionAcquisitionTimeout(TimeSpan.FromSeconds(10));
                if (trusted is not null)
                {
                    builder.WithEncryptionLevel(EncryptionLevel.Encrypted).WithTrustManager(trusted);
                }
            }
        );
    }

    /// <summary>Our access in the driver's words.</summary>
    public static AccessMode Mode(CypherAccess access) => access == CypherAccess.Read ? AccessMode.Read : AccessMode.Write;

    private static IAuthToken Login(Neo4jLogin login) =>
        login switch
        {
            { Token: { } token } => AuthTokens.Bearer(token),
            { User: { } user, Password: { } password } => AuthTokens.Basic(user, password),
            _ => AuthTokens.None,
        };
}
