using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Cypher;
using Microsoft.Extensions.Logging.Abstractions;

[assembly: AssemblyFixture(typeof(Graph.Storage.Tests.Neo4j.SharedServer))]

namespace Graph.Storage.Tests.Neo4j;

/// <summary>
/// The server of this test run, started when a test first asks: <c>GRAPH_NEO4J_URL</c>, else the server beside the repository, else a container.
/// </summary>
public sealed class SharedServer : IAsyncDisposable
{
    /// <summary>Address of a server that is there already and may be emptied.</summary>
    public const string Variable = "GRAPH_NEO4J_URL";

    private static readonly CypherStatement s_empty = CypherStatement.Parse("write/empty", TestStatements.Read("empty.cypher"));
    private readonly SemaphoreSlim _lock = new(1);
    private string? _url;
    private IAsyncDisposable? _ours;

    /// <summary>The server of this run.</summary>
    public static async Task<SharedServer> GetAsync() =>
        await TestContext.Current.GetFixture<SharedServer>() ?? throw new InvalidOperationException("the assembly fixture is missing");

    /// <summary>The address of the emptied server; skips the test where there is none.</summary>
    public async Task<string> EmptyAsync()
    {
        var url = await UrlAsync();
        await EmptyAsync(Options(url));
        return url;
    }

    /// <summary>The Query API of the server, for tests that ask it past our own client.</summary>
    public async Task<string> HttpUrlAsync()
    {
        var url = await UrlAsync();
        return _ours switch
        {
            Neo4jServer server => server.HttpUrl,
            Neo4jContainer container => container.HttpUrl,
            _ => url,
        };
    }

    /// <summary>Empties a server but for its schema.</summary>
    internal static async Task EmptyAsync(Neo4jOptions options)
    {
        await using var client = CypherClients.Create(options, NullLoggerFactory.Instance, TimeProvider.System);
        await client.RunAsync(s_empty, [], TestContext.Current.CancellationToken);
    }

    /// <summary>Options of the server; a login comes from the environment only with an address from there.</summary>
    internal static Neo4jOptions Options(string url) => Patient(Neo4jEnvironment.Read(
        url, name => Environment.GetEnvironmentVariable(Variable) is null ? null : Environment.GetEnvironmentVariable(name)));

    /// <summary>The same options with the patience of tests.</summary>
    internal static Neo4jOptions Patient(Neo4jOptions options) => options with
    {
        ConnectTimeout = Patience.OfServer,
        ReadTimeout = Patience.OfServer,
        WriteTimeout = Patience.OfServer,
        OpenPatience = Patience.OfServer,
        ReadPatience = Patience.OfServer,
        WritePatience = Patience.OfServer,
    };

    public async ValueTask DisposeAsync()
    {
        if (_ours is not null)
            await _ours.DisposeAsync();
        _lock.Dispose();
    }

    private async Task<string> UrlAsync()
    {
        await _lock.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return _url ??= Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : await StartAsync();
        }
        finally
        {
            _lock.Release();
        }
    }

    private async Task<string> StartAsync()
    {
        if (Neo4jServer.FindScript() is { } script)
        {
            var server = await Neo4jServer.StartAsync(script, "--set", "dbms.cypher.min_replan_interval=1h");
            _ours = server;
            return Driver ? server.BoltUrl : server.HttpUrl;
        }

        Assert.SkipUnless(
            Neo4jContainer.IsPossible, $"no Neo4j: set {Variable}, or lay a server into ../shared/neo4j, or let a container engine run");
        var container = await Neo4jContainer.StartAsync();
        _ours = container;
        return Driver ? container.BoltUrl : container.HttpUrl;
    }

#if NEO4J_DRIVER
    private static bool Driver => Environment.GetEnvironmentVariable("GRAPH_NEO4J_BOLT") == "1";
#else
    private static bool Driver => false;
#endif
}
