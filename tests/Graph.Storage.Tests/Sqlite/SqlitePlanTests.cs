using Graph.Storage.Sqlite;

namespace Graph.Storage.Tests.Sqlite;

public sealed class SqlitePlanTests : IAsyncLifetime
{
    private static readonly string[] s_wholeTables =
    [
        "read/counts",
        "read/graphs",
        "read/judgements",
        "write/staged-counts",
        "write/staged-clear",
    ];

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
    [InlineData("read/claims", "PRIMARY KEY (facet=? AND value=?", "facet", "value")]
    [InlineData("read/claims", "PRIMARY KEY (facet=? AND value=? AND place>? AND place<?", "facet", "value", "fromPlace", "toPlace")]
    [InlineData(
        "read/claims",
        "PRIMARY KEY (facet=? AND value=?",
        "facet",
        "value",
        "types",
        "notSubject",
        "negated",
        "modalities",
        "minConfidence"
    )]
    [InlineData("read/quotes", "PRIMARY KEY (facet=? AND value=?", "facet", "value", "direct")]
    [InlineData("read/relations", "INDEX relation_by_place")]
    [InlineData("read/relations", "INDEX relation_by_subject (subject=?", "subject")]
    [InlineData("read/relations", "INDEX relation_by_subject (subject=?", "subject", "types", "negated", "minSupport")]
    [InlineData("read/relations", "INDEX relation_by_object (object=?", "object", "notSubject")]
    [InlineData("read/relations", "INDEX relation_by_type (type=?", "type")]
    [InlineData("read/articles", "INDEX article_by_place")]
    [InlineData("read/articles", "INDEX article_by_place (place>? AND place<?", "fromPlace", "toPlace")]
    [InlineData("read/articles", "INDEX article_by_source (source=?", "source")]
    [InlineData("read/articles", "INDEX article_by_language (language=?", "language")]
    [InlineData("read/articles", "PRIMARY KEY (node=?", "mentions")]
    public void Lists_follow_an_index_in_order_and_go_on_in_its_middle(string statement, string index, params string[] filters)
    {
        var first = Plan(statement, [.. filters, "rows", "limit"]);
        var next = Plan(statement, [.. filters, "rows", "limit", "afterPlace", "afterArticle", "afterStart", "afterId"]);

        Assert.All(
            [first, next],
            plan =>
            {
                Assert.Contains(plan, step => step.Contains(index, StringComparison.Ordinal));
                // Rows of one place alone are left to sort.
                Assert.All(
                    plan.Where(step => step.Contains("TEMP B-TREE", StringComparison.Ordinal)),
                    step => Assert.Contains(" OF ORDER BY", step, StringComparison.Ordinal)
                );
                Assert.All(plan, AssertNoWholeTable);
            }
        );
        Assert.Contains(next, step => step.Contains("place>?", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("relation_by_rank")]
    [InlineData("relation_by_rank", "negated", "kinds")]
    [InlineData("relation_by_subject_rank (subject=?", "subject", "any", "negated")]
    [InlineData("relation_by_object_rank (object=?", "object", "notSubjects")]
    public void The_relations_with_most_claims_come_from_an_index_that_has_them_in_order(string index, params string[] filters)
    {
        foreach (
            var rows in (string[][])
                [
                    ["rows", "limit"],
                    ["rows", "limit", "fromEnd"],
                    ["rows", "limit", "beforeSupport", "beforeId"],
                ]
        )
        {
            var plan = Plan("read/ranked-relations", [.. filters, .. rows]);
            Assert.Contains(plan, step => step.Contains(index, StringComparison.Ordinal));
            // What was chosen is put into order once more behind its ends.
            Assert.InRange(plan.Count(step => step.Contains("TEMP B-TREE", StringComparison.Ordinal)), 0, 1);
        }
    }

    [Theory]
    [InlineData("COVERING INDEX relation_by_subject_rank", "subject")]
    [InlineData("COVERING INDEX relation_by_object_rank", "object")]
    public void The_relations_of_a_node_with_most_claims_are_chosen_without_a_look_at_their_rows(string index, string side) =>
        Assert.Contains(
            Plan("read/ranked-relations", [side, "negated", "rows", "limit", "beforeSupport", "beforeId"]),
            step => step.Contains(index, StringComparison.Ordinal)
        );

    [Fact]
    public void Relations_among_nodes_are_looked_up_by_both_ends() =>
        Assert.Contains(
            Plan("read/ranked-relations", ["bothEnds", "rows", "limit"]),
            step => step.Contains("relation_by_ends (subject=? AND object=?)", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("actor_by_name")]
    [InlineData("node_by_kind", "kind")]
    public void Actors_follow_an_index_in_order_and_go_on_in_its_middle(string index, params string[] filters)
    {
        var plan = Plan("read/actors", [.. filters, "rows", "limit", "afterName", "afterId"]);

        Assert.Contains(
            plan,
            step => step.StartsWith("SEARCH", StringComparison.Ordinal) && step.Contains(index, StringComparison.Ordinal)
        );
        Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_said_of_actors_is_summed_from_indexes_alone() =>
        Assert.All(
            Plan("read/ranked-actors", ["rows", "limit"])
                .Where(step => step.Contains(" relation ", StringComparison.Ordinal) && step.StartsWith("SEARCH", StringComparison.Ordinal))
                .DefaultIfEmpty("none"),
            step => Assert.Contains("COVERING INDEX relation_by_", step, StringComparison.Ordinal)
        );

    [Fact]
    public void The_claims_of_one_article_are_a_range_of_keys() =>
        Assert.Contains(
            Plan("read/article-claims", ["rows", "limit"]),
            step => step.Contains("PRIMARY KEY (rowid>? AND rowid<?)", StringComparison.Ordinal)
        );

    [Fact]
    public void No_statement_reads_a_whole_table()
    {
        foreach (var name in SqlText.Names.Where(n => n[..5] is "read/" or "write").Except(s_wholeTables))
        {
            string[] values =
            [
                "rows",
                "limit",
                "ids",
                "article",
                "actor",
                "name",
                "resolution",
                "event",
                "quote",
                "relation",
                "delta",
                "key",
                "id",
                "kind",
                "byType0",
            ];
            Assert.All(Plan(name, values), AssertNoWholeTable);
        }
    }

    private static void AssertNoWholeTable(string step) =>
        Assert.False(
            step.StartsWith("SCAN", StringComparison.Ordinal)
                && !step.Contains(" INDEX ", StringComparison.Ordinal)
                && !step.Contains("VIRTUAL TABLE", StringComparison.Ordinal)
                // What a statement has gathered itself.
                && !step.StartsWith("SCAN (subquery", StringComparison.Ordinal)
                && step != "SCAN ranked",
            step
        );

    private List<string> Plan(string statement, string[] given)
    {
        var values = given.Select(name => (name, Value: (object?)(name is "ids" or "types" or "modalities" ? "[]" : 1))).ToArray();
        var text = SqlText.Of(statement, [.. values.Select(v => (v.name, v.Value is string list ? (SqlValue)list : 1))]);
        var unset = System
            .Text.RegularExpressions.Regex.Matches(text, "@([A-Za-z]+)")
            .Select(m => m.Groups[1].Value)
            .Except(given)
            .Distinct();
        return _raw.Plan(text, [.. values, .. unset.Select(name => (name, (object?)null))]);
    }
}
