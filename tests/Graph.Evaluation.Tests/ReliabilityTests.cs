using Graph.Evaluation.Gold;
using Graph.Evaluation.Reporting;
using Graph.Evaluation.Scoring;
using Graph.Model;

namespace Graph.Evaluation.Tests;

public sealed class ReliabilityTests
{
    private const string Gold = """
        {"type": "MET", "subject": "SE", "object": "NO"}, {"type": "URGED", "subject": "SE", "object": "NO", "optional": true}
        """;

    [Fact]
    public void Claims_are_right_or_wrong_by_the_band_of_their_confidence()
    {
        var scored = RelationGold.Score(
            Gold,
            g =>
                g.Claim(RelationType.Met, "state:SE", "state:NO", c => c with { Confidence = 0.95 })
                    .Claim(RelationType.Met, "state:SE", "state:NO", c => c with { Confidence = 0.9, Negated = true })
                    .Claim(RelationType.Urged, "state:SE", "state:NO", c => c with { Confidence = 0.9 })
                    .Claim(RelationType.Attacked, "state:SE", "state:NO", c => c with { Confidence = 0.55 })
        );
        var output = new StringWriter { NewLine = "\n" };
        Reliability.Write(output, [scored]);
        Assert.Equal(
            """
            confidence      claims   right
            0.5 to 0.6           1   0.000
            from 0.9             2   0.500

            """,
            output.ToString()
        );
    }

    [Fact]
    public void Quotes_are_judged_with_their_speaker()
    {
        var gold = GoldArticle.Parse(
            """
            {"path": "a.md", "relations": [], "actors": [{"key": "SE", "kind": "STATE", "code": "SE"}], "quotes": [{"speakers": ["SE"], "text": "one two"}]}
            """
        );
        var graph = new GraphBuilder().State("SE").Said("state:SE", "one two").Said("state:SE", "three").Build();
        Assert.Equal([new JudgedClaim(0.5, true), new JudgedClaim(0.5, false)], ScoredArticle.Of(gold, graph).Judged);
    }

    [Fact]
    public void Intervals_hold_the_figure_and_are_the_same_each_time()
    {
        Scorecard[] cards = [Card(1, 0, 0), Card(3, 1, 1), Card(0, 2, 1), Card(2, 0, 1)];
        var (f1, low, high) = Intervals.Of(cards)["relations"];
        Assert.InRange(f1, low, high);
        Assert.True(low < high);
        Assert.Equal(Intervals.Of(cards), Intervals.Of(cards));
    }

    [Fact]
    public void Articles_that_are_alike_leave_no_doubt() =>
        Assert.Equal((0.6667, 0.6667, 0.6667), Intervals.Of([Card(1, 1, 0), Card(1, 1, 0)])["relations"]);

    private static Scorecard Card(int right, int wrong, int missed)
    {
        var card = new Scorecard();
        card.Count("relations", right, wrong, missed);
        return card;
    }
}
