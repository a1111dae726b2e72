using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Graph.Cli.Tests.Running;

namespace Graph.Cli.Tests;

public sealed class ServeEdgeTests : IDisposable
{
    private const string Prefix = "GraphQL: ";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Who_has_a_key_may_import_and_foreign_hosts_are_not_answered()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no SIGTERM");
        var key = (await _workspace.RunAsync("keys", "add", "importer", "--scope", "write")).Output.Trim();
        using var graph = GraphProcess.Start(_workspace, "sv-SE", "serve", "--port", "0", "--request-log", "json", "--no-introspection");
        var endpoint = (await graph.LineAsync(Prefix))[Prefix.Length..];
        using var client = new HttpClient();
        var query = """
            mutation Send { importArticles(articles: [
              { text: "I natten lade Ryssland in sitt veto mot resolutionen.", title: "Veto", language: "sv", published: "2022-06-02", url: "https://example.org/veto" },
              { text: "Text", language: "xx" }
            ]) { summary { added refused claimsAdded } articles { change problem article { title } } } }
            """;
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = JsonContent.Create(new { query }) };
        request.Headers.Add("Authorization", "Bearer " + key);
        var answer = await (await client.SendAsync(request)).Content.ReadFromJsonAsync<JsonElement>();
        var import = answer.GetProperty("data").GetProperty("importArticles");
        Assert.Equal(
            (1, 1),
            (import.GetProperty("summary").GetProperty("added").GetInt32(), import.GetProperty("summary").GetProperty("refused").GetInt32())
        );
        Assert.True(import.GetProperty("summary").GetProperty("claimsAdded").GetInt32() > 0, answer.GetRawText());
        Assert.Contains(
            "there is no language pack 'xx'",
            import.GetProperty("articles")[1].GetProperty("problem").GetString(),
            StringComparison.Ordinal
        );

        using var foreign = new HttpRequestMessage(HttpMethod.Get, endpoint + "?query=%7B__typename%7D");
        foreign.Headers.Host = "evil.example";
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await client.SendAsync(foreign)).StatusCode);
        Assert.Contains(
            "\"GRAPHQL_VALIDATION_FAILED\"",
            await client.GetStringAsync(endpoint + "?query=%7B__schema%7BqueryType%7Bname%7D%7D%7D"),
            StringComparison.Ordinal
        );
        graph.Signal("TERM");
        var end = await graph.EndAsync();
        Assert.Equal(0, end.ExitCode);
        var logged = end
            .Error.Split('\n')
            .Where(line => line.StartsWith('{'))
            .Select(line => JsonElement.Parse(line).GetProperty("State"))
            .ToList();
        var sent = Assert.Single(
            logged,
            state =>
                state.GetProperty("OperationName").ValueKind == JsonValueKind.String
                && state.GetProperty("OperationName").GetString() == "Send"
        );
        Assert.Equal(
            ("POST", "200", "key:" + key.Split('_')[1]),
            (sent.GetProperty("Method").GetString(), sent.GetProperty("Status").GetRawText(), sent.GetProperty("Caller").GetString())
        );
    }

    [Fact]
    public async Task Traces_and_metrics_go_to_the_collector_that_is_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no SIGTERM");
        await using var collector = Collector.Start();
        _workspace.Variables["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address;
        _workspace.Variables["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
        using var graph = GraphProcess.Start(
            _workspace,
            "sv-SE",
            "serve",
            "--port",
            "0",
            "--import",
            Path.Combine(Workspace.Samples, "01-veto-om-sudan.md")
        );
        var endpoint = (await graph.LineAsync(Prefix))[Prefix.Length..];
        using var client = new HttpClient();
        await client.PostAsJsonAsync(endpoint, new { query = "query Who { claims { edges { node { relation { id } } } } }" });
        graph.Signal("TERM");
        Assert.Equal(0, (await graph.EndAsync()).ExitCode);
        var traces = Encoding.UTF8.GetString(collector.Received("/v1/traces"));
        Assert.All(
            (string[])["graphql query", "Who", "batch Relation", "sqlite FindClaimsAsync", "sqlite StageAsync", "extract"],
            name => Assert.Contains(name, traces, StringComparison.Ordinal)
        );
        var metrics = Encoding.UTF8.GetString(collector.Received("/v1/metrics"));
        Assert.All(
            (string[])
                [
                    "graph.request.duration",
                    "graph.request.cost",
                    "graph.store.duration",
                    "graph.extraction.duration",
                    "http.server.request.duration",
                ],
            name => Assert.Contains(name, metrics, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("--max-cost must be a number from 1 to 2147483647", "--max-cost", "0")]
    [InlineData("--trusted-only needs --documents DIR, the folder of the documents that are trusted", "--trusted-only")]
    [InlineData(
        "--cors-origin: 'dashboard' is no origin; write scheme, host and port such as https://dashboard.example.org",
        "--cors-origin",
        "dashboard"
    )]
    public async Task Options_that_cannot_be_meant_are_one_line(string complaint, params string[] options)
    {
        var result = await _workspace.RunAsync(["serve", "--store", _workspace.Store, .. options]);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("graph: " + complaint, Assert.Single(result.Complaints), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trusted_documents_that_are_none_are_named_with_their_place()
    {
        var path = _workspace.Write("documents/a.graphql", "{\n  a(");
        var result = await _workspace.RunAsync("serve", "--store", _workspace.Store, "--documents", _workspace.In("documents"));
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"graph: {path}:2:", Assert.Single(result.Complaints), StringComparison.Ordinal);
    }
}
