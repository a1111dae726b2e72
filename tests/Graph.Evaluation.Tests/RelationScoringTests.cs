using Graph.Evaluation.Gold;
using Graph.Evaluation.Scoring;
using Graph.Model;

namespace Graph.Evaluation.Tests;

public sealed class RelationScoringTests
{
    private const string Sanction = """{"type": "SANCTIONED", "subject": "SE", "object": "NO"}""";

    [Fact]
    public void Type_and_arguments_right_is_a_hit() =>
        Assert.Equal(
            (new Tally(1, 0, 0), new Tally(1, 0, 0)),
            Score(Sanction, g => g.Claim(RelationType.Sanctioned, "state:SE", "state:NO"))
        );

    [Fact]
    public void A_miss_counts_in_the_signed_row_too() => Assert.Equal((new Tally(0, 0, 1), new Tally(0, 0, 1)), Score(Sanction, g => g));

    [Fact]
    public void Turned_arguments_are_another_relation() =>
        Assert.Equal(
            (new Tally(0, 1, 1), new Tally(0, 1, 1)),
            Score(Sanction, g => g.Claim(RelationType.Sanctioned, "state:NO", "state:SE"))
        );

    [Fact]
    public void Turned_arguments_of_a_symmetric_type_are_the_same_relation() =>
        Assert.Equal(
            (new Tally(1, 0, 0), new Tally(1, 0, 0)),
            Score("""{"type": "MET", "subject": "SE", "object": "NO"}""", g => g.Claim(RelationType.Met, "state:NO", "state:SE"))
        );

    [Fact]
    public void A_wrong_sign_is_a_hit_but_not_signed() =>
        Assert.Equal(
            (new Tally(1, 0, 0), new Tally(0, 1, 1)),
            Score(Sanction, g => g.Claim(RelationType.Sanctioned, "state:SE", "state:NO", c => c with { Negated = true }))
        );

    [Fact]
    public void One_claim_of_several_with_the_right_sign_is_enough() =>
        Assert.Equal(
            (new Tally(1, 0, 0), new Tally(1, 0, 0)),
            Score(
                """{"type": "SANCTIONED", "subject": "SE", "object": "NO", "negated": true}""",
                g =>
                    g.Claim(RelationType.Sanctioned, "state:SE", "state:NO")
                        .Claim(RelationType.Sanctioned, "state:SE", "state:NO", c => c with { Negated = true })
            )
        );

    [Fact]
    public void Two_claims_of_one_false_relation_are_one_error() =>
        Assert.Equal(
            (new Tally(0, 1, 0), new Tally(0, 1, 0)),
            Score("", g => g.Claim(RelationType.Urged, "state:SE", "state:NO").Claim(RelationType.Urged, "state:SE", "state:NO"))
        );

    [Fact]
    public void Optional_gold_counts_neither_for_nor_against() =>
        Assert.Equal(
            (default, default),
            Score(
                """{"type": "URGED", "subject": "SE", "object": "NO", "optional": true}""",
                g => g.Claim(RelationType.Urged, "state:SE", "state:NO")
            )
        );

    [Fact]
    public void Absent_optional_gold_is_no_miss() =>
        Assert.Equal((default, default), Score("""{"type": "URGED", "subject": "SE", "object": "NO", "optional": true}""", g => g));

    [Theory]
    [InlineData(RelationType.ProtestedAgainst)]
    [InlineData(RelationType.YieldedTo)]
    public void Protesting_and_yielding_are_scored_as_all_others(RelationType type) =>
        Assert.Equal((new Tally(0, 1, 0), new Tally(0, 1, 0)), Score("", g => g.Claim(type, "state:SE", "state:NO")));

    [Fact]
    public void Quotes_are_no_relations() => Assert.Equal((default, default), Score("", g => g.Said("state:SE", "words")));

    [Fact]
    public void Any_resolution_and_any_event_will_do() =>
        Assert.Equal(
            new Tally(2, 0, 0),
            Score(
                """
                {"type": "VETOED", "subject": "SE", "object": "RESOLUTION"}, {"type": "ATTENDED", "subject": "SE", "object": "EVENT"}
                """,
                g => g.Claim(RelationType.Vetoed, "state:SE", "resolution:x-1").Claim(RelationType.Attended, "state:SE", "event:x-1")
            ).All
        );

    [Fact]
    public void A_relation_may_have_no_object() =>
        Assert.Equal(
            new Tally(1, 0, 0),
            Score("""{"type": "TESTED_WEAPON", "subject": "SE", "object": null}""", g => g.Claim(RelationType.TestedWeapon, "state:SE")).All
        );

    [Fact]
    public void An_argument_that_is_no_actor_of_the_gold_makes_the_relation_false() =>
        Assert.Equal(new Tally(0, 1, 1), Score(Sanction, g => g.State("FI").Claim(RelationType.Sanctioned, "state:SE", "state:FI")).All);

    [Fact]
    public void Gold_written_twice_counts_once() =>
        Assert.Equal(
            new Tally(1, 0, 0),
            Score($"{Sanction}, {Sanction}", g => g.Claim(RelationType.Sanctioned, "state:SE", "state:NO")).All
        );

    private static (Tally All, Tally Signed) Score(string relations, Func<GraphBuilder, GraphBuilder> read)
    {
        var card = RelationGold.Score(relations, read).Card;
        return (card.Tallies.GetValueOrDefault("relations"), card.Tallies.GetValueOrDefault("relations.signed"));
    }
}
