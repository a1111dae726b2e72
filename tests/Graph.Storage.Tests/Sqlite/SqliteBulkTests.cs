using Graph.Generation;
using Graph.Model;
using Graph.Storage.Sqlite;
using Graph.Storage.Tests.Samples;
using static Graph.Storage.Tests.Samples.World;

namespace Graph.Storage.Tests.Sqlite;

public sealed class SqliteBulkTests : IDisposable
{
    // From so many relations on, their indexes are made anew behind a change.
    private const int Many = 1_000;

    private const string Indexes = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'relation' ORDER BY name";
    private const string Relations =
        "SELECT hex(relation.id), type.name, support, modality, confidence, first_seen, last_seen, place FROM relation "
        + "JOIN relation_type AS type ON type.key = relation.type ORDER BY relation.id";

    // Lists by what stands in them, and not by the numbers that rows were given.
    private const string Lists =
        "SELECT facet, CASE WHEN facet = 2 THEN (SELECT name FROM relation_type WHERE key = value) "
        + "WHEN facet = 5 THEN (SELECT hex(id) FROM relation WHERE key = value) "
        + "WHEN facet IN (3, 4, 7, 8) AND value > 0 THEN (SELECT id FROM node WHERE key = value) "
        + "WHEN facet = 4 THEN (SELECT hex(id) FROM quote WHERE key = -value) ELSE hex(value) END AS listed, "
        + "claim_place.place, hex(claim.id) FROM claim_place JOIN claim ON claim.key = claim_place.claim ORDER BY 1, 2, 3, 4";

    private const string Mentions =
        "SELECT node.id, article.id, mention.name, mention.symbol, mention.place FROM mention "
        + "JOIN node ON node.key = mention.node JOIN article ON article.key = mention.article ORDER BY 1, 2";

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Relations_of_one_large_change_and_their_indexes_are_those_of_many_small_ones()
    {
        ArticleGraph[] articles = [.. new Archive(5).Articles(150)];
        using var empty = await StoreAsync("empty.db", []);
        using var large = await StoreAsync("large.db", [articles]);
        using var small = await StoreAsync("small.db", articles.Chunk(10));

        var relations = small.Rows(Relations);
        Assert.True(relations.Count > Many, $"{relations.Count} relations are too few");
        Assert.Equal(relations, large.Rows(Relations));
        Assert.Equal(Shape(empty), Shape(large));
        Assert.Equal("ok", Assert.Single(large.Rows("PRAGMA integrity_check")));
    }

    [Fact]
    public async Task An_article_of_which_a_node_becomes_another_is_brought_up_to_date_where_it_stands()
    {
        var holm = new NodeId("person:per-holm");
        ArticleGraph Of(string name, NodeId state) =>
            SampleArticle
                .Of(name, "2022-05-27")
                .Claim(RelationType.HoldsOffice, holm, state)
                .Claim(RelationType.Met, China, holm)
                .Claim(RelationType.Sanctioned, China, Russia, null, claim => claim with { AttributedTo = holm })
                .Quote(holm, "Vi är vänner")
                .Build();
        ArticleGraph[] articles = [Of("one", Sweden), Of("two", Usa), Of("three", Sweden)];
        using var first = await StoreAsync("first.db", [articles[..1]]);
        using var each = await StoreAsync("each.db", articles.Chunk(1));
        using var all = await StoreAsync("all.db", [articles]);

        Assert.Contains("person:per-holm", string.Join('\n', first.Rows(Mentions)), StringComparison.Ordinal);
        Assert.Contains("person:per-holm~se", string.Join('\n', each.Rows(Mentions)), StringComparison.Ordinal);
        foreach (var statement in new[] { Mentions, Lists, Relations })
            Assert.Equal(all.Rows(statement), each.Rows(statement));
        Assert.Equal([$"{articles.Length}"], each.Rows("SELECT max(key) FROM article_graph"));
    }

    /// <summary>The indexes, however they came to be.</summary>
    private static List<string> Shape(RawDatabase raw) =>
        [.. raw.Rows(Indexes).Select(row => row.Replace(" IF NOT EXISTS", "", StringComparison.Ordinal))];

    private async Task<RawDatabase> StoreAsync(string name, IEnumerable<ArticleGraph[]> batches)
    {
        var path = _folder.File(name);
        await using var store = await SqliteGraphStore.OpenAsync(path, Cancellation);
        foreach (var batch in batches)
            await store.ImportAsync(batch, Cancellation);
        return new RawDatabase(path);
    }
}
