using Graph.Storage.Sqlite;

namespace Graph.Storage.Tests.Sqlite;

public sealed class SqlitePlanTests : IAsyncLifetime
{
    private static readonly string[] s_wholeTables = ["read/counts", "read/article-ids", "schema/tables", "schema/version"];

    private readonly TemporaryFolder _folder = new();
    private SqliteGraphStore _store = null!;
    private RawDatabase _raw = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await SqliteGraphStore.OpenAsync(_folder.File("graph.db"), TestContext.Current.CancellationToken);
        _raw = new RawDatabase(_folder.File("graph.db"));
    }

    public async ValueTask DisposeAsync()
    {
        _raw.Dispose();
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("read/claims", "claim_by_day")]
    [InlineData("read/claims", "claim_by_day", "fromRank")]
    [InlineData("read/claims", "claim_by_subject", "subject")]
    [InlineData("read/claims", "claim_by_subject", "subject", "types", "negated", "modalities", "minConfidence")]
    [InlineData("read/claims", "claim_by_object", "object")]
    [InlineData("read/claims", "claim_by_object", "object", "notSubject")]
    [InlineData("read/claims", "claim_by_type", "type")]
    [InlineData("read/claims", "claim_by_type", "type", "fromRank", "toRank")]
    [InlineData("read/claims", "claim_by_relation", "relation")]
    [InlineData("read/relations", "relation_by_day")]
    [InlineData("read/relations", "relation_by_subject", "subject")]
    [InlineData("read/relations", "relation_by_subject", "subject", "types", "negated", "minSupport")]
    [InlineData("read/relations", "relation_by_object", "object", "notSubject")]
    [InlineData("read/relations", "relation_by_type", "type")]
    [InlineData("read/quotes", "quote_by_day")]
    [InlineData("read/quotes", "quote_by_speaker", "speaker")]
    [InlineData("read/quotes", "quote_by_speaker", "speaker", "direct", "fromRank")]
    [InlineData("read/articles", "article_by_day")]
    [InlineData("read/articles", "article_by_day", "fromRank", "toRank")]
    [InlineData("read/articles", "article_by_source", "source")]
    [InlineData("read/articles", "article_by_language", "language")]
    [InlineData("read/articles", "article_actor_by_actor", "mentions")]
    [InlineData("read/actors", "actor_by_name")]
    [InlineData("read/actors", "actor_by_kind", "kind")]
    public void Lists_follow_an_index_in_order_and_go_on_in_its_middle(string statement, string index, params string[] filters)
    {
        var first = Plan(statement, [.. filters, "rows", "limit"]);
        var next = Plan(statement, [.. filters, "rows", "limit", "afterRank", "afterName", "afterArticle", "afterStart", "afterId"]);

        Assert.All([first, next], plan =>
        {
            Assert.Contains(plan, step => step.Contains($"INDEX {index}", StringComparison.Ordinal));
            Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
            Assert.All(plan, AssertNoWholeTable);
        });
        Assert.Contains(next, step => step.Contains($"SEARCH", StringComparison.Ordinal) && step.Contains(index, StringComparison.Ordinal));
    }

    [Fact]
    public void The_claims_of_one_article_are_found_by_an_index() =>
        Assert.Contains(Plan("read/claims", ["article", "rows", "limit"]), step => step.Contains("INDEX claim_by_article", StringComparison.Ordinal));

    [Fact]
    public void Deriving_a_relation_takes_one_step_into_an_index_for_each_part()
    {
        var plan = Plan("write/relation-refresh", ["relation", "delta"]);

        Assert.Equal(5, plan.Count(step => step.StartsWith("SEARCH", StringComparison.Ordinal)));
        Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }

    [Fact]
    public void No_statement_reads_a_whole_table()
    {
        foreach (var name in SqlText.Names.Where(n => n[..5] is "read/" or "write").Except(s_wholeTables))
        {
            string[] values =
            [
                "rows", "limit", "ids", "article", "actor", "name", "resolution", "event", "quote", "relation", "delta", "key", "id", "kind",
            ];
            Assert.All(Plan(name, values), AssertNoWholeTable);
        }
    }

    private static void AssertNoWholeTable(string step) => Assert.False(
        step.StartsWith("SCAN", StringComparison.Ordinal) && !step.Contains(" INDEX ", StringComparison.Ordinal)
            && !step.Contains("VIRTUAL TABLE", StringComparison.Ordinal),
        step);

    private List<string> Plan(string statement, string[] given)
    {
        var values = given.Select(name => (name, (object?)(name is "ids" or "types" or "modalities" ? "[]" : 1))).ToArray();
        var text = SqlText.Of(statement, values);
        var unset = System.Text.RegularExpressions.Regex.Matches(text, "@([A-Za-z]+)").Select(m => m.Groups[1].Value).Except(given).Distinct();
        return _raw.Plan(text, [.. values, .. unset.Select(name => (name, (object?)null))]);
    }
}
