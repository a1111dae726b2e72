using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Connection;
using Graph.Storage.Neo4j.Cypher;
using Microsoft.Extensions.Logging.Abstractions;

[assembly: AssemblyFixture(typeof(Graph.Storage.Tests.Neo4j.Neo4jServers))]

namespace Graph.Storage.Tests.Neo4j;

/// <summary>
/// The servers of this test run, started when a test first asks: <c>GRAPH_NEO4J_URL</c>, else the server beside the repository, else a container.
/// A test that leads a client from one server to another gets a second one.
/// </summary>
public sealed class Neo4jServers : IAsyncDisposable
{
    private static readonly CypherStatement s_empty = CypherStatement.Parse("write/empty", TestStatements.Read("empty.cypher"));
    private readonly SemaphoreSlim _lock = new(1);
    private readonly List<(string Http, string? Bolt)> _urls = [];
    private readonly List<IAsyncDisposable> _ours = [];

    /// <summary>The servers of this run.</summary>
    public static async Task<Neo4jServers> GetAsync() =>
        await TestContext.Current.GetFixture<Neo4jServers>() ?? throw new InvalidOperationException("the assembly fixture is missing");

    /// <summary>The address of an emptied server; skips the test where there is none.</summary>
    public async Task<string> EmptyAsync(int number = 0, bool overBolt = false)
    {
        var (http, bolt) = await UrlsAsync(number);
        Assert.SkipUnless(bolt is not null || !overBolt, $"no Bolt address: set {Neo4jSource.BoltVariable} beside {Neo4jSource.Variable}");
        await EmptyAsync(Options(http));
        return overBolt ? bolt! : http;
    }

    /// <summary>The Query API of the first server, for tests that ask it past our own client.</summary>
    public async Task<string> HttpUrlAsync() => (await UrlsAsync(0)).Http;

    /// <summary>Empties a server but for its schema.</summary>
    internal static async Task EmptyAsync(Neo4jOptions options)
    {
        await using var client = CypherClients.Create(options, NullLoggerFactory.Instance, TimeProvider.System);
        await client.RunAsync(s_empty, [], TestContext.Current.CancellationToken);
    }

    /// <summary>Options of a server; a login comes from the environment only with an address from there.</summary>
    internal static Neo4jOptions Options(string url) =>
        Patient(
            Neo4jEnvironment.Read(
                url,
                name => Environment.GetEnvironmentVariable(Neo4jSource.Variable) is null ? null : Environment.GetEnvironmentVariable(name)
            )
        );

    /// <summary>The same options with the patience of tests.</summary>
    internal static Neo4jOptions Patient(Neo4jOptions options) =>
        options with
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
        foreach (var server in _ours)
            await server.DisposeAsync();
        _lock.Dispose();
    }

    private async Task<(string Http, string? Bolt)> UrlsAsync(int number)
    {
        await _lock.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (_urls.Count == 0)
                _urls.AddRange(Neo4jSource.Given());
            while (_urls.Count <= number)
                _urls.Add(await StartOursAsync());
            return _urls[number];
        }
        finally
        {
            _lock.Release();
        }
    }

    private async Task<(string Http, string? Bolt)> StartOursAsync()
    {
        var started = await Neo4jSource.StartAsync("--set", "dbms.cypher.min_replan_interval=1h");
        Assert.SkipUnless(
            started is not null,
            $"no Neo4j: set {Neo4jSource.Variable}, or lay a server into ../shared/neo4j, or let a container engine run"
        );
        var (http, bolt, server) = started.Value;
        _ours.Add(server);
        return (http, bolt);
    }
}
