using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Graph.Storage.Neo4j.Connection;
using Graph.Storage.Neo4j.Cypher;
using Graph.Storage.Neo4j.QueryApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.DependencyInjection;
using Polly.Registry;

namespace Graph.Storage.Neo4j;

/// <summary>Makes the client that the scheme of an address asks for.</summary>
internal static class CypherClients
{
    /// <summary>Makes a client; nothing is sent yet.</summary>
    /// <exception cref="StoreException">This build has no client for the scheme, or the authority file is wrong.</exception>
    public static ICypherClient Create(Neo4jOptions options, ILoggerFactory loggers, TimeProvider time)
    {
        WarnOfUnencryptedLogin(options, loggers);
        if (Neo4jAddress.DriverSchemes.Contains(options.Uri.Scheme))
        {
#if NEO4J_DRIVER
            return new Driver.DriverClient(Services(options, loggers, time).BuildServiceProvider(), options);
#else
            throw new StoreException(
                $"{options.Uri.Scheme}:// needs the Bolt driver, which this build leaves out; write http://{options.Uri.Host}:7474 (the Query API), or build with -p:Neo4jDriver=true"
            );
#endif
        }

        var services = Services(options, loggers, time);
        AddHttp(services, options);
        return new QueryApiClient(services.BuildServiceProvider(), options);
    }

    private static ServiceCollection Services(Neo4jOptions options, ILoggerFactory loggers, TimeProvider time)
    {
        var services = new ServiceCollection();
        services.AddSingleton(loggers);
        services.AddSingleton(time);
        services.AddResiliencePipelineRegistry<string>();
        services.AddSingleton(provider =>
        {
            var registry = provider.GetRequiredService<ResiliencePipelineRegistry<string>>();
            CypherResilience.Add(registry, options, loggers.CreateLogger<CypherResilience>(), time);
            return new CypherResilience(registry, options.Address);
        });
        return services;
    }

    private static void AddHttp(ServiceCollection services, Neo4jOptions options)
    {
        var authorities = options.AuthorityFile is { } file ? Authorities.Read(file) : null;
        services
            .AddHttpClient(QueryApiTransport.ClientName, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .UseSocketsHttpHandler(
                (handler, _) =>
                {
                    handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5);
                    handler.ConnectTimeout = options.ConnectTimeout;
                    handler.UseCookies = false;
                    handler.AllowAutoRedirect = false;
                    handler.SslOptions = Trust(authorities);
                }
            )
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
    }

    private static SslClientAuthenticationOptions Trust(X509Certificate2Collection? authorities)
    {
        if (authorities is null)
        {
            return new SslClientAuthenticationOptions();
        }

        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.AddRange(authorities);
        return new SslClientAuthenticationOptions { CertificateChainPolicy = policy };
    }

    private static void WarnOfUnencryptedLogin(Neo4jOptions options, ILoggerFactory loggers)
    {
        var encrypted = options.Uri.Scheme switch
        {
            "http" => "https://",
            "bolt" or "neo4j" => options.Uri.Scheme + "+s://",
            _ => null,
        };
        if (encrypted is not null && !options.Uri.IsLoopback && options.Login != Neo4jLogin.None)
        {
            CypherLog.UnencryptedLogin(loggers.CreateLogger(typeof(CypherClients)), options.Address, encrypted);
        }
    }
}
