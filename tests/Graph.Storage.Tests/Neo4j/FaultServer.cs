using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Connection;
using Graph.Storage.Tests.Sqlite;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>One server for all tests that stop, kill, lock or encrypt it; it runs with a password and https beside http, and is started when a test first asks.</summary>
public sealed class FaultServer : IAsyncDisposable
{
    /// <summary>The collection of the tests that use it; it runs beside the tests of the shared server.</summary>
    public const string Collection = "neo4j that goes down";

    /// <summary>Password of the user <c>neo4j</c>.</summary>
    internal const string Password = "a-long-enough-word";

    private static readonly string[] s_readOnly = ["--set", "server.databases.read_only=neo4j"];
    private readonly TemporaryFolder _folder = new();
    private readonly int _httpsPort = Neo4jServer.FreePort();
    private Neo4jServer? _server;
    private bool _isReadOnly;

    /// <summary>Address of its Query API over TLS.</summary>
    public string HttpsUrl => $"https://127.0.0.1:{_httpsPort}";

    /// <summary>The certificate of the authority that vouches for it.</summary>
    public string AuthorityFile => Certificates.AuthorityIn(_folder);

    /// <summary>Options for <paramref name="url"/>, the server's or that of a proxy before it.</summary>
    internal static Neo4jOptions Options(string url) =>
        Neo4jServers.Patient(new Neo4jOptions(new Uri(url), Neo4jOptions.DefaultDatabase, Neo4jLogin.Basic("neo4j", Password)));

    /// <summary>The server, running and emptied; skips the test where there is none that can be stopped.</summary>
    public async Task<Neo4jServer> EmptyAsync()
    {
        var server = await AnyAsync();
        if (_isReadOnly)
        {
            await server.StopAsync();
            await server.StartAsync();
            _isReadOnly = false;
        }

        await Neo4jServers.EmptyAsync(Options(server.HttpUrl));
        return server;
    }

    /// <summary>The server, running, whatever it holds and whether or not it can be written.</summary>
    public async Task<Neo4jServer> AnyAsync()
    {
        if (_server is null)
        {
            var script = Neo4jServer.FindScript();
            Assert.SkipUnless(script is not null, "needs a server that can be stopped: the one of ../shared/neo4j");
            Certificates.Write(_folder);
            _server = await Neo4jServer.StartAsync(
                script,
                "--password",
                Password,
                "--set",
                "server.https.enabled=true",
                "--set",
                $"server.https.listen_address=127.0.0.1:{_httpsPort}",
                "--set",
                "dbms.ssl.policy.https.enabled=true",
                "--set",
                $"dbms.ssl.policy.https.base_directory={_folder.Path}",
                "--set",
                "dbms.ssl.policy.https.private_key=server.key",
                "--set",
                "dbms.ssl.policy.https.public_certificate=server.pem",
                "--set",
                "dbms.ssl.policy.https.client_auth=NONE"
            );
        }
        else if (!_server.IsRunning)
        {
            await _server.StartAsync();
            _isReadOnly = false;
        }

        return _server;
    }

    /// <summary>Starts the server again so that it lets nobody write.</summary>
    public async Task MakeReadOnlyAsync()
    {
        await _server!.StopAsync();
        await _server.StartAsync(s_readOnly);
        _isReadOnly = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _folder.Dispose();
    }

    [CollectionDefinition(Collection)]
    public sealed class Definition : ICollectionFixture<FaultServer>;
}
