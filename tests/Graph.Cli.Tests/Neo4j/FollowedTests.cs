using System.Net.Http.Headers;
using System.Net.Http.Json;
using Graph.Cli.Tests.Running;

namespace Graph.Cli.Tests.Neo4j;

/// <summary>Actors whose ids are followed to others, asked by GraphQL: a server over Neo4j answers as one over the embedded store.</summary>
[Collection(SampleServer.Tests)]
public sealed class FollowedTests(SampleServer server) : IDisposable
{
    private const string Endpoint = "GraphQL: ";
    private const string Lindhagen = "person:karin-lindhagen";
    private const string Chen = "person:chen-guang";

    private static readonly string[] s_questions =
    [
        $$"""{ actor(id: "{{Lindhagen}}") { id name firstSeen relations(first: 5) { totalCount nodes { id support } } articles { totalCount } } }""",
        $$"""{ nodes(ids: ["{{Lindhagen}}", "state:SE", "person:other"]) { id ... on Actor { name } } }""",
        $$"""{ claims(where: { subject: "{{Lindhagen}}" }, first: 5) { totalCount nodes { id subject { id } } } }""",
        $$"""{ relations(where: { actors: { bothEnds: ["{{Lindhagen}}", "state:CN"] } }) { nodes { id subject { id } } } }""",
        $$"""{ quotes(where: { speaker: "{{Lindhagen}}" }, first: 3) { totalCount nodes { id speaker { id } } } }""",
        $$"""{ path(from: "{{Lindhagen}}", to: "state:RU") { steps { from { id } to { id } relation { type } } } }""",
        $$"""{ neighbourhood(of: "{{Lindhagen}}", depth: 1, limit: 5) { nodes { id support } edges { source target } } }""",
        $$"""{ counts(where: { actors: { any: ["{{Lindhagen}}"] } }, by: [TYPE]) { count keys { value } } }""",
        $$"""{ timeline(where: { subject: "{{Lindhagen}}" }) { start count } }""",
        """{ officeHolders(of: "state:SE") { person { id } title } }""",
    ];

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Both_stores_answer_alike_while_a_decision_holds_and_after_it_is_taken_back()
    {
        Assert.SkipUnless(server.Urls.Count > 0, "no Neo4j");
        Assert.Equal(0, (await _workspace.RunAsync("copy", "--from", server.Articles, "--to", server.Urls[0])).ExitCode);
        var keys = _workspace.In("keys.json");
        var key = (await _workspace.RunAsync("keys", "add", "editor", "--scope", "write", "--keys", keys)).Output.Trim();
        using var embedded = await StartAsync(server.Articles, keys, key);
        using var remote = await StartAsync(server.Urls[0], keys, key);
        var before = await SameAsync(embedded, remote, s_questions);
        var mentioning = await SameAsync(
            embedded,
            remote,
            $$"""{ articles(where: { mentions: "{{Lindhagen}}" }, first: 1) { nodes { id } } }"""
        );
        var article = mentioning[0].Split('"').First(word => word.StartsWith("article:", StringComparison.Ordinal));
        foreach (var (decision, undoing) in Decisions(article))
        {
            await SameAsync(embedded, remote, $"mutation {{ {decision} }}");
            Assert.NotEqual(before, await SameAsync(embedded, remote, s_questions));
            Assert.Contains("true", (await SameAsync(embedded, remote, $"mutation {{ {undoing} }}"))[0], StringComparison.Ordinal);
            Assert.Equal(before, await SameAsync(embedded, remote, s_questions));
        }
    }

    private static (string Decision, string Undoing)[] Decisions(string article) =>
        [
            ($$"""mergeActors(into: "{{Chen}}", from: "{{Lindhagen}}")""", $$"""undo(left: "{{Chen}}", right: "{{Lindhagen}}")"""),
            ($$"""renameActor(actor: "{{Lindhagen}}", name: "Karin L.")""", $$"""undo(left: "{{Lindhagen}}")"""),
            (
                $$"""splitActor(actor: "{{Lindhagen}}", article: "{{article}}", to: "person:other")""",
                $$"""undo(left: "{{Lindhagen}}@{{article}}", right: "person:other")"""
            ),
        ];

    private async Task<Serving> StartAsync(string store, string keys, string key)
    {
        var process = GraphProcess.Start(_workspace, "sv-SE", "serve", "--port", "0", "--store", store, "--keys", keys);
        return new Serving(process, (await process.LineAsync(Endpoint))[Endpoint.Length..], key);
    }

    private static async Task<string[]> SameAsync(Serving embedded, Serving remote, params string[] questions)
    {
        var answers = new List<string>();
        foreach (var question in questions)
        {
            var answer = await embedded.AskAsync(question);
            Assert.DoesNotContain("\"errors\"", answer, StringComparison.Ordinal);
            Assert.Equal(answer, await remote.AskAsync(question));
            answers.Add(answer);
        }

        return [.. answers];
    }

    private sealed class Serving(GraphProcess process, string endpoint, string key) : IDisposable
    {
        private readonly HttpClient _http = new();

        public async Task<string> AskAsync(string query)
        {
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
            using var response = await _http.PostAsJsonAsync(endpoint, new { query });
            return await response.Content.ReadAsStringAsync();
        }

        public void Dispose()
        {
            _http.Dispose();
            process.Dispose();
        }
    }
}
