using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Cypher;
using Microsoft.Extensions.Logging.Abstractions;

[assembly: AssemblyFixture(typeof(Graph.Storage.Tests.Neo4j.Neo4jServers))]

namespace Graph.Storage.Tests.Neo4j;

/// <summary>
/// The servers of this test run, started when a test first asks: <c>GRAPH_NEO4J_URL</c>, else the server beside the repository, else a container.
/// Tests that compare two stores get a second server, because the Community edition has one database.
/// </summary>
public sealed class Neo4jServers : IAsyncDisposable
{
    /// <summary>Address of a server that is there already and may be emptied; the address of a second one may follow behind a space.</summary>
    public const string Variable = "GRAPH_NEO4J_URL";

    private static readonly CypherStatement s_empty = CypherStatement.Parse("write/empty", TestStatements.Read("empty.cypher"));
    private readonly SemaphoreSlim _lock = new(1);
    private readonly List<string> _urls = [];
    private readonly List<IAsyncDisposable> _ours = [];

    /// <summary>The servers of this run.</summary>
    public static async Task<Neo4jServers> GetAsync() =>
        await TestContext.Current.GetFixture<Neo4jServers>() ?? throw new InvalidOperationException("the assembly fixture is missing");

    /// <summary>The address of an emptied server; skips the test where there is none.</summary>
    public async Task<string> EmptyAsync(int number)
    {
        var url = await UrlAsync(number);
        await using var client = CypherClients.Create(Options(url), NullLoggerFactory.Instance, TimeProvider.System);
        await client.RunAsync(s_empty, [], TestContext.Current.CancellationToken);
        return url;
    }

    /// <summary>The Query API of the first server, for tests that ask it past our own client.</summary>
    public async Task<string> HttpUrlAsync() => (await UrlAsync(0)) is var url && url.StartsWith("http", StringComparison.Ordinal) ? url : _ours.OfType<Neo4jServer>().First().HttpUrl;

    /// <summary>Options of a server without the environment.</summary>
    internal static Neo4jOptions Options(string url) => Neo4jEnvironment.Read(
        url, name => Environment.GetEnvironmentVariable(Variable) is null ? null : Environment.GetEnvironmentVariable(name));

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _ours)
            await server.DisposeAsync();
        _lock.Dispose();
    }

    private async Task<string> UrlAsync(int number)
    {
        await _lock.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (_urls.Count == 0 && Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
                _urls.AddRange(given.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            while (_urls.Count <= number)
                _urls.Add(await StartAsync());
            return _urls[number];
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
            _ours.Add(server);
            return Driver ? server.BoltUrl : server.HttpUrl;
        }

        Assert.SkipUnless(
            Neo4jContainer.IsPossible, $"no Neo4j: set {Variable}, or lay a server into ../shared/neo4j, or let a container engine run");
        var container = await Neo4jContainer.StartAsync();
        _ours.Add(container);
        return Driver ? container.BoltUrl : container.HttpUrl;
    }

#if NEO4J_DRIVER
    private static bool Driver => Environment.GetEnvironmentVariable("GRAPH_NEO4J_BOLT") == "1";
#else
    private static bool Driver => false;
#endif
}
