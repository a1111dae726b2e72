using System.Collections.Immutable;
using Graph.Evaluation.PoliticalEvents;
using Graph.Evaluation.Scoring;
using Graph.Model;

namespace Graph.Evaluation.Tests.DataSets;

public sealed class EventScoringTests
{
    [Theory]
    [InlineData(RelationType.Attacked, false, Modality.Asserted, "ASSAULT")]
    [InlineData(RelationType.Attacked, false, Modality.Planned, "THREATEN")]
    [InlineData(RelationType.Sanctioned, true, Modality.Asserted, "YIELD")]
    [InlineData(RelationType.Sanctioned, true, Modality.Planned, "AGREE")]
    [InlineData(RelationType.Met, true, Modality.Reported, "REJECT")]
    [InlineData(RelationType.Met, false, Modality.Hypothetical, "AGREE")]
    [InlineData(RelationType.Aided, true, Modality.Asserted, "SANCTION")]
    [InlineData(RelationType.Criticised, false, Modality.Planned, "ACCUSE")]
    [InlineData(RelationType.YieldedTo, false, Modality.Asserted, "YIELD")]
    [InlineData(RelationType.AgreedWith, false, Modality.Asserted, "SUPPORT")]
    [InlineData(RelationType.AgreedWith, false, Modality.Planned, "AGREE")]
    [InlineData(RelationType.HoldsOffice, false, Modality.Asserted, null)]
    public void Denials_and_plans_are_roots_of_their_own(RelationType type, bool negated, Modality modality, string? root)
    {
        var graph = new GraphBuilder().Claim(type, "state:SE", "state:NO", c => c with { Negated = negated, Modality = modality }).Build();
        Assert.Equal(root, PloverRoot.Of(graph.Claims[0]));
    }

    [Theory]
    [InlineData("sanction", "state:NO", "COERCE")]
    [InlineData("travel ban", "state:NO", "COERCE")]
    [InlineData("aid", "state:NO", "SANCTION")]
    [InlineData("expulsion", "state:NO", "SANCTION")]
    [InlineData("expulsion", "group:NO/migrants", "COERCE")]
    public void What_is_imposed_is_coercion_and_what_is_cut_a_sanction(string measure, string target, string root)
    {
        var attributes = new Dictionary<string, AttributeValue> { ["measure"] = AttributeValue.Of(measure) };
        var graph = new GraphBuilder()
            .Claim(RelationType.Sanctioned, "state:SE", target, c => c with { Attributes = attributes.ToImmutableSortedDictionary() })
            .Build();
        Assert.Equal(root, PloverRoot.Of(graph.Claims[0]));
    }

    [Theory]
    [InlineData("<s>Chilean farmers</s> protested against <t>Peru</t>.", "PROTEST")]
    [InlineData("<s>Chile</s> detained <t>dozens of Peruvian farmers</t>.", "COERCE")]
    [InlineData("<s>Anna Berg</s> attended <t>a summit in Vienna</t>.", "CONSULT")]
    [InlineData("<s>The Chilean army</s> attacked <t>Peru</t>.", "ASSAULT")]
    public void Who_is_told_by_no_name_is_found_in_the_words_that_mark_him(string marked, string root) =>
        Assert.Equal(new Accuracy(1, 1), Score(marked, root).Card.Accuracies["accuracy"]);

    [Fact]
    public void What_is_refused_answers_before_its_denial() =>
        Assert.Equal(
            new Accuracy(1, 1),
            Score("<s>Norway</s> refused to lift its embargo on <t>Chile</t>.", "REJECT").Card.Accuracies["accuracy"]
        );

    [Fact]
    public void Silence_tells_who_is_no_actor() =>
        Assert.StartsWith(
            "somebody ACCUSE dozens of suspects: got nothing, target is no actor",
            Assert.Single(Score("Some arrested <t>dozens of suspects</t>.", "ACCUSE").Findings).What,
            StringComparison.Ordinal
        );

    [Fact]
    public void Marks_fall_away_and_leave_places()
    {
        var row = EventFile.Row("1", "Then <t>Chile</t> was thanked by <s>Peru</s>.", "SUPPORT");
        Assert.Equal(
            ("Then Chile was thanked by Peru.", "Peru", "Chile"),
            (row.Sentence, row.Source?.Of(row.Sentence), row.Target?.Of(row.Sentence))
        );
        Assert.Null(EventFile.Row("2", "<s>Peru</s> rests.", "YIELD").Target);
    }

    [Fact]
    public void A_claim_between_the_actors_answers()
    {
        var card = Score("<s>Chile</s> condemned <t>Peru</t>.", "ACCUSE").Card;
        Assert.Equal((new Accuracy(1, 1), new Accuracy(1, 1)), (card.Accuracies["accuracy"], card.Accuracies["precision"]));
    }

    [Fact]
    public void Another_root_is_an_answer_that_is_wrong()
    {
        var scoring = Score("<s>Chile</s> condemned <t>Peru</t>.", "REQUEST");
        Assert.Equal(
            (new Accuracy(0, 1), new Accuracy(1, 1)),
            (scoring.Card.Accuracies["accuracy"], scoring.Card.Accuracies["quad class"])
        );
        Assert.Equal("Chile REQUEST Peru: got ACCUSE by CRITICISED, Asserted", Assert.Single(scoring.Findings).What);
    }

    [Fact]
    public void A_claim_the_other_way_round_is_no_answer() =>
        Assert.Equal(new Accuracy(0, 1), Score("<t>Chile</t> condemned <s>Peru</s>.", "ACCUSE").Card.Accuracies["answered"]);

    private static EventScoring Score(string marked, string root)
    {
        var scoring = new EventScoring();
        scoring.Add(EventFile.Row("1", marked, root), "en");
        return scoring;
    }
}
