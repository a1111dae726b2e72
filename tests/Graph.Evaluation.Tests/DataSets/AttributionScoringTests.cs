using Graph.Evaluation.Attributions;
using Graph.Evaluation.Scoring;
using Graph.Model;

namespace Graph.Evaluation.Tests.DataSets;

public sealed class AttributionScoringTests
{
    private const string Text = "“We will never sell the harbour,” said Prime Minister Anna Berg. Peru objected.";

    [Fact]
    public void Marks_are_read_whichever_order_they_stand_in() =>
        Assert.Equal(
            [new Attribution(new TextSpan(0, 33), new TextSpan(39, 63)), new Attribution(new TextSpan(5, 20), null)],
            AttributionFile.Read([
                "E1\tAttribution:T9 Content:T1 Source:T2",
                "T1\tContent 0 10;12 33\tx",
                "T2\tSource 39 63\tx",
                "T3\tContent 5 20\tx",
                "E2\tContent:T3",
            ])
        );

    [Fact]
    public void A_quote_is_found_by_overlap_and_its_speaker_by_name()
    {
        var card = Score(new Attribution(new TextSpan(0, 33), new TextSpan(39, 63)));
        Assert.Equal((new Accuracy(1, 1), new Accuracy(1, 1)), (card.Accuracies["quotes found"], card.Accuracies["speaker right"]));
    }

    [Fact]
    public void Another_source_is_a_wrong_speaker() =>
        Assert.Equal(new Accuracy(0, 1), Score(new Attribution(new TextSpan(0, 33), new TextSpan(65, 69))).Accuracies["speaker right"]);

    [Fact]
    public void Words_without_marks_are_no_quotes() => Assert.Empty(Score(new Attribution(new TextSpan(1, 32), null)).Accuracies);

    private static Scorecard Score(Attribution attribution)
    {
        var scoring = new AttributionScoring();
        scoring.Add(Text, [attribution], "en");
        return scoring.Card;
    }
}
