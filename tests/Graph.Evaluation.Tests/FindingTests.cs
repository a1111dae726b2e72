using Graph.Evaluation.Gold;
using Graph.Evaluation.Scoring;
using Graph.Model;

namespace Graph.Evaluation.Tests;

public sealed class FindingTests
{
    private const string Text = "SE spoke alone. In the end SE and NO met.\n\nNO went home.";

    [Fact]
    public void A_false_relation_shows_its_rule_and_evidence()
    {
        var finding = Assert.Single(
            RelationGold
                .Score(
                    "",
                    g =>
                        g.Claim(
                            RelationType.Urged,
                            "state:SE",
                            "state:NO",
                            c => c with { Evidence = new Evidence(new TextSpan(43, 56), new TextSpan(46, 50)) }
                        ),
                    Text
                )
                .Findings
        );
        Assert.Equal(new Finding("rel    +", "URGED SE → NO", "test/rule", "NO went home."), finding);
    }

    [Fact]
    public void A_missed_relation_shows_the_first_sentence_that_names_both()
    {
        var gold = GoldArticle.Parse(
            """
            {"path": "a.md", "quotes": [], "relations": [{"type": "MET", "subject": "anna", "object": "bo"}], "actors": [
              {"key": "anna", "kind": "PERSON", "names": ["Anna Alm"]}, {"key": "bo", "kind": "PERSON", "names": ["Bo Ek"]}]}
            """
        );
        var graph = new GraphBuilder("Anna Alm came. Then Alm met Bo Ek. Ek left.")
            .Person("anna-alm", "Anna Alm")
            .Person("bo-ek", "Bo Ek")
            .Build();
        Assert.Equal(
            new Finding("rel    -", "MET anna → bo", null, "Then Alm met Bo Ek."),
            Assert.Single(ScoredArticle.Of(gold, graph).Findings)
        );
    }

    [Fact]
    public void A_miss_that_no_sentence_mentions_has_none() =>
        Assert.Null(
            Assert
                .Single(
                    RelationGold.Score("""{"type": "MET", "subject": "SE", "object": "NO"}""", g => g, "SE is here. NO is there.").Findings
                )
                .Sentence
        );

    [Fact]
    public void Wrong_details_say_what_was_wanted_and_what_came()
    {
        var scored = RelationGold.Score(
            """
            {"type": "MET", "subject": "SE", "object": "NO", "negated": true, "date": "2024", "attributedTo": "NO", "attributes": {"place": "Oslo"}}
            """,
            g => g.Claim(RelationType.Met, "state:SE", "state:NO", c => c with { Place = "Bergen" }),
            Text
        );
        Assert.Equal(
            [
                "MET NO → SE: should be negated",
                "MET NO → SE: place should be Oslo, got Bergen",
                "MET NO → SE: date should be 2024, got none",
                "MET NO → SE: attributed to None, should be NO",
                "MET NO → SE: wrong negated, attributedTo, date; got affirmed, Asserted, source none, date none",
            ],
            scored.Findings.Select(f => f.What)
        );
    }
}
