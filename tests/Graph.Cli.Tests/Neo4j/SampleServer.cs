using System.Net.Http.Json;
using System.Text.Json;
using Graph.Cli.Tests.Running;
using Graph.Storage.Tests.Neo4j;

namespace Graph.Cli.Tests.Neo4j;

/// <summary>
/// A Neo4j server with the sample articles and one more, which says what they do not: the third that <c>GRAPH_NEO4J_URL</c> names (it is emptied),
/// else the one beside the repository, else a container. Without any, its tests are skipped.
/// </summary>
public sealed class SampleServer : IAsyncLifetime
{
    /// <summary>The tests that share the server.</summary>
    public const string Tests = "sample server";

    private const int Ours = 2;
    private readonly HttpClient _http = new();
    private readonly Workspace _workspace = new();
    private IAsyncDisposable? _server;

    /// <summary>Its addresses: the Query API, and the Bolt port where it is known; empty where there is no server.</summary>
    public IReadOnlyList<string> Urls { get; private set; } = [];

    /// <summary>A store with the same articles.</summary>
    public string Articles => _workspace.Store;

    public async ValueTask InitializeAsync()
    {
        Urls = await StartAsync();
        if (Urls.Count == 0)
        {
            return;
        }

        await QueryAsync("MATCH (n) WHERE NOT n:Migration DETACH DELETE n", new());
        var more = _workspace.Write(
            "more.md",
            """
            ---
            url: https://example.org/utrikes/forsvarspakt-i-minsk
            published: 2025-05-01
            language: sv
            ---
            Ryssland och Belarus undertecknade på måndagen en försvarspakt i Minsk.

            Sveriges utrikesminister Karin Lindhagen träffade på tisdagen sin ryske kollega Viktor Sobolev i Oslo.
            """
        );
        var imported = await _workspace.RunAsync("import", Workspace.Samples, more, "--store", Articles);
        Assert.StartsWith("13 articles: 13 added", imported.Output, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _workspace.Dispose();
        _http.Dispose();
    }

    /// <summary>Runs a statement past the program, and gives its rows.</summary>
    public async Task<JsonElement[]> QueryAsync(string statement, Dictionary<string, string> parameters)
    {
        using var response = await _http.PostAsJsonAsync(Urls[0] + "/db/neo4j/query/v2", new { statement, parameters });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        return answer.TryGetProperty("errors", out var errors)
            ? throw new InvalidOperationException(errors.ToString())
            : [.. answer.GetProperty("data").GetProperty("values").EnumerateArray()];
    }

    private async Task<string[]> StartAsync()
    {
        if (Neo4jSource.Given().ElementAtOrDefault(Ours) is { Http: not null } given)
        {
            return given.Bolt is { } bolt ? [given.Http, bolt] : [given.Http];
        }

        if (await Neo4jSource.StartAsync() is not { } started)
        {
            return [];
        }

        _server = started.Server;
        return [started.Http, started.Bolt];
    }
}

/// <summary>Runs the tests of the server one after the other.</summary>
[CollectionDefinition(SampleServer.Tests)]
public sealed class SampleServerTests : ICollectionFixture<SampleServer>;
