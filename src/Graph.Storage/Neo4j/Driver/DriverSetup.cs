using System.Security.Cryptography.X509Certificates;
using global::Neo4j.Driver;

namespace Graph.Storage.Neo4j.Driver;

/// <summary>Opens the driver by our options.</summary>
internal static class DriverSetup
{
    private const int BoltPort = 7687;

    public static IDriver Open(Neo4jOptions options)
    {
        var uri = options.Uri.Port > 0 ? options.Uri : new UriBuilder(options.Uri.Scheme, options.Uri.Host, BoltPort).Uri;
        return GraphDatabase.Driver(uri, Login(options.Login), builder =>
        {
            builder.WithMaxConnectionPoolSize(options.ReadPlaces + options.WritePlaces)
                .WithConnectionTimeout(TimeSpan.FromSeconds(5))
                .WithConnectionAcquisitionTimeout(TimeSpan.FromSeconds(10));
            if (options.AuthorityFile is { } file)
            {
                var authorities = new X509Certificate2Collection();
                authorities.ImportFromPemFile(file);
                builder.WithTrustManager(TrustManager.CreateCertTrust(authorities));
            }
        });
    }

    private static IAuthToken Login(Neo4jLogin login) => login switch
    {
        { Token: { } token } => AuthTokens.Bearer(token),
        { User: { } user, Password: { } password } => AuthTokens.Basic(user, password),
        _ => AuthTokens.None,
    };
}
