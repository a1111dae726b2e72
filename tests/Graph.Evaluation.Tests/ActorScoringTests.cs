using Graph.Evaluation.Gold;
using Graph.Evaluation.Scoring;

namespace Graph.Evaluation.Tests;

public sealed class ActorScoringTests
{
    private const string Gold = """
        {"path": "a.md", "quotes": [], "relations": [], "actors": [
          {"key": "SE", "kind": "STATE", "code": "SE"},
          {"key": "NO", "kind": "STATE", "code": "NO", "optional": true},
          {"key": "berg", "kind": "PERSON", "names": ["Åsa Berg"]},
          {"key": "nato", "kind": "ORGANIZATION", "names": ["Nato", "North Atlantic Treaty Organization"]}]}
        """;

    [Fact]
    public void A_state_is_matched_by_its_code() => Assert.Equal(new Tally(1, 0, 0), Score(new GraphBuilder().State("SE"), "actors.state"));

    [Fact]
    public void An_optional_actor_counts_neither_for_nor_against() =>
        Assert.Equal(new Tally(0, 0, 1), Score(new GraphBuilder().State("NO"), "actors.state"));

    [Fact]
    public void An_unmatched_actor_is_false_and_an_unfound_one_is_missed() =>
        Assert.Equal(new Tally(0, 2, 3), Score(new GraphBuilder().State("DK").Person("berg", "Bo Berg"), "actors"));

    [Theory]
    [InlineData("x", "Asa Berg", null)]
    [InlineData("asa-berg", "Berg", null)]
    [InlineData("x", "Berg", "ÅSA BERG")]
    public void A_person_is_matched_by_name_or_id_or_alias(string local, string name, string? alias) =>
        Assert.Equal(new Tally(1, 0, 0), Score(new GraphBuilder().Person(local, name, alias is null ? [] : [alias]), "actors.person"));

    [Fact]
    public void Kind_must_agree() =>
        Assert.Equal(new Tally(0, 1, 1), Score(new GraphBuilder().Organization("x", "Åsa Berg"), "actors.organization"));

    [Fact]
    public void Two_readings_of_one_actor_count_once() =>
        Assert.Equal(
            new Tally(1, 0, 0),
            Score(
                new GraphBuilder().Organization("nato", "Nato").Organization("x", "North Atlantic Treaty Organization"),
                "actors.organization"
            )
        );

    private static Tally Score(GraphBuilder graph, string row) =>
        ScoredArticle.Of(GoldArticle.Parse(Gold), graph.Build()).Card.Tallies[row];
}
