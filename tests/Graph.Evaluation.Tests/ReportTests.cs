using System.Text.Json.Nodes;
using Graph.Evaluation.Gold;
using Graph.Evaluation.Reporting;
using Graph.Evaluation.Scoring;
using Graph.Model;

namespace Graph.Evaluation.Tests;

public sealed class ReportTests
{
    private static readonly Report s_report = new([Score("sv", true), Score("en", true), Score("en", false)]);

    [Fact]
    public void Figures_are_given_for_all_and_for_each_language()
    {
        Assert.Equal(new Tally(2, 0, 1), s_report.All.Card.Tallies["relations"]);
        Assert.Equal(["en", "sv"], s_report.Languages.Select(l => l.Name));
        Assert.Equal([new Tally(1, 0, 1), new Tally(1, 0, 0)], s_report.Languages.Select(l => l.Card.Tallies["relations"]));
    }

    [Fact]
    public void Text_shows_measures_to_the_third_digit() =>
        Assert.StartsWith(
            """
            articles 3
            actors                       P 1.000  R 1.000  F1 1.000   tp 3 fp 0 fn 0
            """,
            TextReport.Of(s_report),
            StringComparison.Ordinal
        );

    [Fact]
    public void Text_and_json_have_the_same_figures()
    {
        var json = JsonNode.Parse(JsonReport.Of(s_report))!;
        Assert.Equal(0.6667, json["relations"]!["recall"]!.GetValue<double>());
        Assert.Equal(2, json["languages"]!["en"]!["articles"]!.GetValue<int>());
        Assert.Equal((2, 2), (json["negation"]!["right"]!.GetValue<int>(), json["negation"]!["of"]!.GetValue<int>()));
        Assert.Contains(
            "relations                    P 1.000  R 0.667  F1 0.800   tp 2 fp 0 fn 1",
            TextReport.Of(s_report),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_error_list_names_article_finding_rule_and_sentence()
    {
        var output = new StringWriter { NewLine = "\n" };
        ErrorList.Write(output, [Score("en", false)]);
        Assert.Equal(
            """
            a.md
              rel    - TESTED_WEAPON SE → None
                  SE tested.


            """,
            output.ToString()
        );
    }

    private static ScoredArticle Score(string language, bool found) =>
        ScoredArticle.Of(
            GoldArticle.Parse(
                """
                {"path": "a.md", "quotes": [], "actors": [{"key": "SE", "kind": "STATE", "code": "SE"}],
                 "relations": [{"type": "TESTED_WEAPON", "subject": "SE", "object": null}]}
                """
            ),
            (
                found
                    ? new GraphBuilder("SE tested.", language).State("SE").Claim(RelationType.TestedWeapon, "state:SE")
                    : new GraphBuilder("SE tested.", language).State("SE")
            ).Build()
        );
}
