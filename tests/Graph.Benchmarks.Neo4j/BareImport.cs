using Graph.Model;
using Graph.Storage;
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Cypher;
using Graph.Storage.Neo4j.Writing;

namespace Graph.Benchmarks.Neo4j;

/// <summary>
/// The floor: the same rows into the same model by <c>UNWIND … MERGE</c> in batches of 5,000. It knows all articles beforehand, so that each node
/// and each figure is written once; it corrects and retracts nothing, takes no locks, and a failure leaves half of it.
/// </summary>
internal static class BareImport
{
    private const int BatchSize = 5_000;
    private static readonly CypherStatement s_articles = Statements.Load("bare-articles");
    private static readonly CypherStatement s_entities = Statements.Load("bare-entities");
    private static readonly CypherStatement s_mentions = Statements.Load("bare-mentions");
    private static readonly CypherStatement s_claims = Statements.Load("bare-claims");
    private static readonly CypherStatement s_relations = Statements.Load("bare-relations");
    private static readonly CypherStatement s_edges = Statements.Load("bare-edges");
    private static readonly CypherStatement s_sketches = Statements.Load("bare-sketches");

    public static async Task RunAsync(ICypherClient client, IReadOnlyList<ArticleGraph> articles)
    {
        var entries = articles.Select(ArticleEntry.Of).ToList();
        await SendAsync(client, s_articles, entries.Select(e => ArticleProperties.Row(e, "bare")));
        await SendAsync(client, s_entities, Entities(articles));
        await SendAsync(client, s_mentions, entries.SelectMany(MentionProperties.Rows));
        await SendAsync(client, s_claims, articles.SelectMany(a => a.Claims.Select((c, i) => ClaimProperties.Row(a.Article, c, i))));
        await SendAsync(client, s_sketches, articles.SelectMany(a => SketchChange.Rows([a.Article])));
        var relations = Relations(articles);
        await SendAsync(client, s_relations, relations.Select(r => r.Row));
        foreach (var edges in relations.GroupBy(r => r.Edge, r => r.Id))
        {
            // A script writes the type out: one that the server learns of only while it runs costs it a look at all relationships.
            var statement = s_edges with
            {
                Text = s_edges.Text.Replace("EDGE", edges.Key, StringComparison.Ordinal),
            };
            await SendAsync(client, statement, edges);
        }
    }

    private static async Task SendAsync<T>(ICypherClient client, CypherStatement statement, IEnumerable<T> rows)
    {
        foreach (var batch in rows.Chunk(BatchSize))
            await client.RunAsync(statement, new() { ["rows"] = batch }, CancellationToken.None);
    }

    private static IEnumerable<Dictionary<string, object?>> Entities(IReadOnlyList<ArticleGraph> articles)
    {
        var ledgers = new Dictionary<NodeId, NameLedger>();
        foreach (var article in articles)
        {
            var order = Keys.Of(article.Article.Published, article.Article.Id.Value);
            foreach (var actor in article.Actors)
                Ledger(actor.Id).Add(new NodeName(order, actor.Name, null), actor.Aliases.Prepend(actor.Name), Naming.IsNameGiven(actor));
            foreach (var claim in article.Claims.Where(c => c.Quote is not null))
                Ledger(claim.Quote!.Id)
                    .Add(
                        new NodeName(ClaimProperties.QuoteOrder(article.Article, claim, claim.Quote), claim.Quote.Text, claim.Quote.Direct),
                        []
                    );
        }

        return ledgers.Values.Select(l => new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = l.Id.Value,
            ["labels"] = Terms.LabelsOf(l.Id.Kind),
            ["kind"] = Terms.Of(l.Id.Kind),
            ["properties"] = l.Row(),
        });

        NameLedger Ledger(NodeId id) => ledgers.TryGetValue(id, out var known) ? known : ledgers[id] = new NameLedger(id);
    }

    private static List<(string Id, string Edge, Dictionary<string, object?> Row)> Relations(IReadOnlyList<ArticleGraph> articles)
    {
        var tallies = new Dictionary<string, (RelationTally Tally, string Edge)>(StringComparer.Ordinal);
        foreach (var (article, claim) in articles.SelectMany(a => a.Claims.Select(c => (a.Article, c))))
        {
            var id = Relation.IdentityOf(claim).Id;
            if (!tallies.ContainsKey(id.Value))
                tallies[id.Value] = (new RelationTally(id), Terms.EdgeOf(claim.Type, claim.Negated));
            tallies[id.Value].Tally.Add(article, claim);
        }

        return [.. tallies.Select(t => (t.Key, t.Value.Edge, t.Value.Tally.GrowthRow()))];
    }
}
