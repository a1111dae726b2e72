using System.Xml.Linq;
using Graph.Cli.Tests.Running;

namespace Graph.Cli.Tests.Neo4j;

/// <summary>The script for cypher-shell, run on a server statement by statement: it makes the network that GraphML shows.</summary>
[Collection(SampleServer.Tests)]
public sealed class ScriptTests(SampleServer server) : IDisposable
{
    private const string Nodes =
        "MATCH (n:Entity) RETURN n.id + ' ' + toUpper([l IN labels(n) WHERE NOT l IN ['Entity', 'Actor']][0]) + ' ' + n.name";

    private const string Edges =
        "MATCH (a:Entity)-[r]->(b:Entity) RETURN r.id + ' ' + a.id + ' ' + b.id + ' ' + replace(type(r), 'NOT_', '') + ' ' "
        + "+ toString(type(r) STARTS WITH 'NOT_') + ' ' + r.support + ' ' + coalesce(toString(r.firstSeen), '')";

    private static readonly Dictionary<string, string> s_none = [];

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task A_server_makes_of_the_script_the_network_that_the_store_holds_however_often_it_runs()
    {
        Assert.SkipUnless(server.Urls.Count > 0, "no Neo4j");
        await EmptyAsync();
        var script = await ExportAsync("cypher");
        foreach (var statement in Enumerable.Repeat(script.Split(";\n", StringSplitOptions.RemoveEmptyEntries), 2).SelectMany(all => all))
            await server.QueryAsync(statement, s_none);

        var network = XDocument.Parse(await ExportAsync("graphml"));
        Assert.Equal(
            Told(network, "node", n => $"{n.Attribute("id")!.Value} {Data(n, "kind")} {Data(n, "label")}"),
            await FoundAsync(Nodes)
        );
        Assert.Equal(
            Told(
                network,
                "edge",
                e =>
                    $"{e.Attribute("id")!.Value} {e.Attribute("source")!.Value} {e.Attribute("target")!.Value} {Data(e, "type")} "
                    + $"{Data(e, "negated")} {Data(e, "support")} {Data(e, "firstSeen")}"
            ),
            await FoundAsync(Edges)
        );
        await EmptyAsync();
    }

    private static List<string> Told(XDocument network, string element, Func<XElement, string> tell) =>
        [.. network.Descendants(network.Root!.Name.Namespace + element).Select(tell).Order(StringComparer.Ordinal)];

    private static string Data(XElement element, string key) =>
        element.Elements().FirstOrDefault(d => d.Attribute("key")!.Value == key)?.Value ?? "";

    private async Task EmptyAsync() => await server.QueryAsync("MATCH (n) WHERE NOT n:Migration DETACH DELETE n", s_none);

    private async Task<string> ExportAsync(string format) =>
        (await _workspace.RunAsync("export", "--format", format, "--store", server.Articles)).Output;

    private async Task<List<string>> FoundAsync(string question)
    {
        var rows = (await server.QueryAsync(question, s_none)).Select(row => row[0].GetString()!).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(rows);
        return rows;
    }
}
