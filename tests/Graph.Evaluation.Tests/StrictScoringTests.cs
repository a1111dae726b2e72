using Graph.Evaluation.Scoring;
using Graph.Model;

namespace Graph.Evaluation.Tests;

public sealed class StrictScoringTests
{
    private const string Dated = """{"type": "SANCTIONED", "subject": "SE", "object": "NO", "date": "2024-05"}""";
    private const string Drafts = """
        {"type": "VETOED", "subject": "SE", "object": "RESOLUTION", "resolution": 1},
        {"type": "SPONSORED", "subject": "NO", "object": "RESOLUTION", "resolution": 1},
        {"type": "VETOED", "subject": "NO", "object": "RESOLUTION", "resolution": 2}
        """;

    [Fact]
    public void A_claim_with_every_field_right_is_a_hit() =>
        Assert.Equal(new Tally(1, 0, 0), Score(Dated, g => Sanction(g, c => c with { Date = PartialDate.Day(new DateOnly(2024, 5, 7)) })));

    [Fact]
    public void A_wrong_field_makes_it_false_and_missed() =>
        Assert.Equal(new Tally(0, 1, 1), Score(Dated, g => Sanction(g, c => c with { Date = PartialDate.Year(2023) })));

    [Fact]
    public void A_date_or_a_source_that_the_gold_does_not_have_is_wrong()
    {
        const string gold = """{"type": "SANCTIONED", "subject": "SE", "object": "NO"}""";
        Assert.Equal(new Tally(0, 1, 1), Score(gold, g => Sanction(g, c => c with { Date = PartialDate.Year(2023) })));
        Assert.Equal(new Tally(0, 1, 1), Score(gold, g => Sanction(g, c => c with { AttributedTo = new NodeId("state:SE") })));
        Assert.Equal(new Tally(0, 1, 1), Score(gold, g => Sanction(g, c => c with { Modality = Modality.Planned })));
    }

    [Fact]
    public void A_wrong_sign_beside_the_right_one_is_false() =>
        Assert.Equal(
            new Tally(1, 1, 0),
            Score(
                """{"type": "SANCTIONED", "subject": "SE", "object": "NO"}""",
                g => Sanction(Sanction(g, c => c), c => c with { Negated = true })
            )
        );

    [Fact]
    public void A_claim_that_only_says_less_is_neither() =>
        Assert.Equal(
            new Tally(1, 0, 0),
            Score(Dated, g => Sanction(Sanction(g, c => c with { Date = PartialDate.Day(new DateOnly(2024, 5, 7)) }), c => c))
        );

    [Fact]
    public void What_is_free_is_not_scored_and_any_of_several_sources_will_do()
    {
        const string free = """{"type": "SANCTIONED", "subject": "SE", "object": "NO", "free": ["date", "modality"]}""";
        Assert.Equal(
            new Tally(1, 0, 0),
            Score(free, g => Sanction(g, c => c with { Date = PartialDate.Year(2023), Modality = Modality.Planned }))
        );
        const string also = """{"type": "SANCTIONED", "subject": "SE", "object": "NO", "attributedTo": "SE", "alsoAttributedTo": ["NO"]}""";
        Assert.Equal(new Tally(1, 0, 0), Score(also, g => Sanction(g, c => c with { AttributedTo = new NodeId("state:NO") })));
    }

    [Fact]
    public void Source_and_date_have_figures_of_their_own()
    {
        var card = RelationGold
            .Score(Dated, g => Sanction(g, c => c with { AttributedTo = new NodeId("state:SE"), Modality = Modality.Reported }))
            .Card;
        Assert.Equal((new Tally(0, 1, 0), new Tally(0, 0, 1)), (card.Tallies["strict.attribution"], card.Tallies["strict.date"]));
        Assert.Equal(new Accuracy(0, 1), card.Accuracies["modality"]);
    }

    [Fact]
    public void Drafts_are_told_apart_whatever_they_are_called() =>
        Assert.Equal(new Tally(3, 0, 0), Score(Drafts, g => Votes(g, "resolution:y", "resolution:x")));

    [Fact]
    public void Drafts_made_one_are_a_miss_and_a_false_claim() =>
        Assert.Equal(new Tally(2, 1, 1), Score(Drafts, g => Votes(g, "resolution:x", "resolution:x")));

    [Fact]
    public void Dates_decide_between_drafts_that_are_otherwise_alike() =>
        Assert.Equal(
            new Tally(2, 0, 0),
            Score(
                """
                {"type": "VETOED", "subject": "SE", "object": "RESOLUTION", "resolution": 1, "date": "2023"},
                {"type": "VETOED", "subject": "SE", "object": "RESOLUTION", "resolution": 2, "date": "2024"}
                """,
                g =>
                    g.Claim(RelationType.Vetoed, "state:SE", "resolution:a", c => c with { Date = PartialDate.Year(2024) })
                        .Claim(RelationType.Vetoed, "state:SE", "resolution:b", c => c with { Date = PartialDate.Year(2023) })
            )
        );

    private static GraphBuilder Votes(GraphBuilder graph, string first, string second) =>
        graph
            .Claim(RelationType.Vetoed, "state:SE", first)
            .Claim(RelationType.Sponsored, "state:NO", first)
            .Claim(RelationType.Vetoed, "state:NO", second);

    private static GraphBuilder Sanction(GraphBuilder graph, Func<Claim, Claim> change) =>
        graph.Claim(RelationType.Sanctioned, "state:SE", "state:NO", change);

    private static Tally Score(string relations, Func<GraphBuilder, GraphBuilder> read) =>
        RelationGold.Score(relations, read).Card.Tallies.GetValueOrDefault("strict");
}
