using Graph.Model;
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Cypher;
using Graph.Storage.Neo4j.Writing;

namespace Graph.Benchmarks.Neo4j;

/// <summary>The floor: the same rows by <c>UNWIND … MERGE</c> in batches of 5,000, without transactions over several statements, correction or counting.</summary>
internal static class BareImport
{
    private const int BatchSize = 5_000;
    private static readonly CypherStatement s_articles = Statements.Load("bare-articles");
    private static readonly CypherStatement s_entities = Statements.Load("bare-entities");
    private static readonly CypherStatement s_claims = Statements.Load("bare-claims");

    public static async Task RunAsync(ICypherClient client, IReadOnlyList<ArticleGraph> articles)
    {
        await SendAsync(client, s_articles, articles.Select(a => ArticleProperties.Row(a.Article, "", "")));
        var actors = articles.SelectMany(a => a.Actors).DistinctBy(a => a.Id).Select(a => Entity(a.Id, a.Name));
        var quotes = articles.SelectMany(a => a.Claims).Select(c => c.Quote).OfType<Quote>().DistinctBy(q => q.Id).Select(q => Entity(q.Id, q.Text));
        await SendAsync(client, s_entities, actors.Concat(quotes));
        await SendAsync(client, s_claims, articles.SelectMany(a => a.Claims.Select((c, i) => ClaimProperties.Row(a.Article, c, i))));
    }

    private static async Task SendAsync(ICypherClient client, CypherStatement statement, IEnumerable<Dictionary<string, object?>> rows)
    {
        foreach (var batch in rows.Chunk(BatchSize))
            await client.RunAsync(statement, new() { ["rows"] = batch }, CancellationToken.None);
    }

    private static Dictionary<string, object?> Entity(NodeId id, string name) => new(StringComparer.Ordinal)
    {
        ["id"] = id.Value,
        ["labels"] = Terms.LabelsOf(id.Kind),
        ["kind"] = Terms.Of(id.Kind),
        ["name"] = name,
    };
}
