using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Tests.Neo4j;

public sealed class CypherVariantsTests
{
    private const string Text = """
        MATCH (n)
        WHERE n.order > ''
        AND ($filter.types IS NULL OR n.type IN $filter.types)
          AND ($filter.claims IS NULL OR EXISTS {
            MATCH (c)
            AND ($filter.words IS NULL OR c.words = $filter.words)
          })
        RETURN n ORDER BY n.order //? forward
        RETURN n ORDER BY n.order DESC //? backward
        """;

    [Fact]
    public void Lines_with_a_mark_stand_where_it_is_chosen() =>
        Assert.Equal(
            Lines(Text.Replace(" //? backward", "", StringComparison.Ordinal)).Where(l => !l.Contains("forward", StringComparison.Ordinal)),
            Lines(CypherVariants.Of(Text).Choose(["backward"], null))
        );

    [Fact]
    public void Of_the_conditions_those_alone_stand_that_the_filter_names() =>
        Assert.Equal(
            ["MATCH (n)", "WHERE n.order > ''", "AND (n.type IN $filter.types)"],
            Lines(CypherVariants.Of(Text).Choose([], new Dictionary<string, object?> { ["types"] = "MET" }))
        );

    [Fact]
    public void An_entry_without_a_value_restricts_nothing() =>
        Assert.Equal(
            ["MATCH (n)", "WHERE n.order > ''"],
            Lines(CypherVariants.Of(Text).Choose([], new Dictionary<string, object?> { ["types"] = null }))
        );

    [Fact]
    public void A_condition_of_several_lines_stands_or_goes_as_a_whole() =>
        Assert.Equal(
            [
                "MATCH (n)",
                "WHERE n.order > ''",
                "AND (EXISTS {",
                "MATCH (c)",
                "AND ($filter.words IS NULL OR c.words = $filter.words)",
                "})",
            ],
            Lines(CypherVariants.Of(Text).Choose([], new Dictionary<string, object?> { ["claims"] = true, ["words"] = "x" }))
        );

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
