using Graph.Evaluation.Scoring;
using Graph.Model;

namespace Graph.Evaluation.Tests;

public sealed class DetailScoringTests
{
    [Theory]
    [InlineData("57", "57", 1)]
    [InlineData("57", "57.0", 1)]
    [InlineData("57", "58", 0)]
    [InlineData("57", "many", 0)]
    [InlineData("57", null, 0)]
    [InlineData("\"$60 Million\"", "$60 million", 1)]
    [InlineData("\"Åland\"", "aland", 1)]
    [InlineData("\"Åland\"", null, 0)]
    public void An_attribute_is_compared_as_number_or_folded_words(string want, string? got, int right) =>
        Assert.Equal(
            new Accuracy(right, 1),
            Ask(
                "attributes",
                $$"""
                {"type": "SANCTIONED", "subject": "SE", "object": "NO", "attributes": {"a": {{want}} } }
                """,
                RelationType.Sanctioned,
                "state:SE",
                "state:NO",
                c => got is null ? c : With(c, "a", AttributeValue.Of(got))
            )
        );

    [Fact]
    public void A_number_is_compared_with_a_number() =>
        Assert.Equal(
            new Accuracy(1, 1),
            Ask(
                "attributes",
                """{"type": "VETOED", "subject": "SE", "object": "RESOLUTION", "attributes": {"votesFor": 13}}""",
                RelationType.Vetoed,
                "state:SE",
                "resolution:a",
                c => With(c, "votesFor", AttributeValue.Of(13))
            )
        );

    [Fact]
    public void A_place_may_be_an_attribute_or_the_place_of_the_claim()
    {
        const string gold = """{"type": "MET", "subject": "SE", "object": "NO", "attributes": {"place": "Oslo"}}""";
        Assert.Equal(new Accuracy(1, 1), Ask("attributes", gold, RelationType.Met, "state:SE", "state:NO", c => c with { Place = "Oslo" }));
        Assert.Equal(
            new Accuracy(1, 1),
            Ask("attributes", gold, RelationType.Met, "state:SE", "state:NO", c => With(c, "place", AttributeValue.Of("Oslo")))
        );
        Assert.Equal(
            new Accuracy(0, 1),
            Ask("attributes", gold, RelationType.Met, "state:SE", "state:NO", c => c with { Place = "Bergen" })
        );
    }

    [Theory]
    [InlineData("state:SE", "state:NO", "IMPORT", 1)]
    [InlineData("state:NO", "state:SE", "EXPORT", 1)]
    [InlineData("state:NO", "state:SE", "IMPORT", 0)]
    [InlineData("state:SE", "state:NO", "EXPORT", 0)]
    public void A_mirrored_trade_claim_has_its_direction_turned(string subject, string target, string direction, int right) =>
        Assert.Equal(
            new Accuracy(right, 1),
            Ask(
                "attributes",
                """
                {"type": "TRADES_WITH", "subject": "SE", "object": "NO", "attributes": {"direction": "IMPORT"}}
                """,
                RelationType.TradesWith,
                subject,
                target,
                c => With(c, "direction", AttributeValue.Of(direction))
            )
        );

    [Theory]
    [InlineData("2024-12-09", 1)]
    [InlineData("2024-12", 1)]
    [InlineData("2024", 1)]
    [InlineData("2024-12-10", 0)]
    public void A_date_is_right_to_the_length_that_the_gold_gives(string gold, int right) =>
        Assert.Equal(
            new Accuracy(right, 1),
            Ask(
                "dates",
                $$"""{"type": "MET", "subject": "SE", "object": "NO", "date": "{{gold}}"}""",
                RelationType.Met,
                "state:SE",
                "state:NO",
                c => c with { Date = PartialDate.Day(new DateOnly(2024, 12, 9)) }
            )
        );

    [Fact]
    public void A_date_less_exact_than_the_gold_is_wrong() =>
        Assert.Equal(
            new Accuracy(0, 1),
            Ask(
                "dates",
                """{"type": "MET", "subject": "SE", "object": "NO", "date": "2024-12-09"}""",
                RelationType.Met,
                "state:SE",
                "state:NO",
                c => c with { Date = PartialDate.Year(2024) }
            )
        );

    [Theory]
    [InlineData("state:NO", 1)]
    [InlineData("state:SE", 0)]
    [InlineData(null, 0)]
    public void Attribution_is_compared_by_gold_key(string? got, int right) =>
        Assert.Equal(
            new Accuracy(right, 1),
            Ask(
                "attribution",
                """{"type": "MET", "subject": "SE", "object": "NO", "attributedTo": "NO"}""",
                RelationType.Met,
                "state:SE",
                "state:NO",
                c => c with { AttributedTo = got is null ? null : new NodeId(got) }
            )
        );

    [Fact]
    public void Details_of_a_matched_optional_relation_are_asked_too() =>
        Assert.Equal(
            new Accuracy(0, 1),
            Ask(
                "dates",
                """{"type": "MET", "subject": "SE", "object": "NO", "optional": true, "date": "2024"}""",
                RelationType.Met,
                "state:SE",
                "state:NO",
                c => c
            )
        );

    [Fact]
    public void Details_of_a_missed_relation_are_not_asked() =>
        Assert.DoesNotContain(
            "dates",
            RelationGold.Score("""{"type": "MET", "subject": "SE", "object": "NO", "date": "2024"}""", g => g).Card.Accuracies.Keys
        );

    private static Accuracy Ask(string row, string gold, RelationType type, string subject, string target, Func<Claim, Claim> change) =>
        RelationGold.Score(gold, g => g.Claim(type, subject, target, change)).Card.Accuracies[row];

    private static Claim With(Claim claim, string name, AttributeValue value) =>
        claim with
        {
            Attributes = claim.Attributes.SetItem(name, value),
        };
}
