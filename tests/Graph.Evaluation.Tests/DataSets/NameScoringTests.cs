using Graph.Evaluation.DashTurns;
using Graph.Evaluation.Names;
using Graph.Evaluation.Scoring;

namespace Graph.Evaluation.Tests.DataSets;

public sealed class NameScoringTests
{
    [Fact]
    public void Tokens_are_put_together_and_neighbours_with_one_label_are_one_name()
    {
        var text = Assert.Single(Read("Åsa PER|Ek PER|, 0|i 0|Oslo   LOC|( 0|sic 0|) 0|, 0|ler 0|. 0"));
        Assert.Equal("Åsa Ek, i Oslo (sic), ler.", text.Text);
        Assert.Equal([("PER", "Åsa Ek"), ("LOC", "Oslo")], text.Names.Select(n => (n.Label, n.Span.Of(text.Text))));
    }

    [Fact]
    public void Quotation_marks_stand_close_to_what_they_hold() =>
        Assert.Equal("Han sa \"nej\" igen.", Assert.Single(Read("Han 0|sa 0|\" 0|nej 0|\" 0|igen 0|. 0")).Text);

    [Fact]
    public void Documents_hold_their_sentences_and_marks_begin_names()
    {
        var text = Assert.Single(
            Read(
                "# newdoc id = d|# text = Bo Ek–Al?|1 Bo B-PER - x|2 Ek I-PER - x|3 – O - -|4 Al B-PER - x|5 ? O - -||# text = Ja.|1 Ja O - -"
            )
        );
        Assert.Equal("Bo Ek–Al? Ja.", text.Text);
        Assert.Equal(["Bo Ek", "Al"], text.Names.Select(n => n.Span.Of(text.Text)));
    }

    [Fact]
    public void A_name_is_right_where_its_place_and_its_kind_are()
    {
        var scoring = new NameScoring();
        scoring.Add(Assert.Single(Read("Utrikesminister 0|Anna PER|Ek PER|reste 0|. 0")), "sv");
        scoring.Add(Assert.Single(Read("Utrikesminister PER|Anna PER|Ek PER|reste 0|. 0")), "sv");
        Assert.Equal(new Tally(1, 1, 1), scoring.Card.Tallies["PER"]);
        Assert.Equal(["Utrikesminister Anna Ek", "Anna Ek"], scoring.Findings.Select(f => f.What));
    }

    [Fact]
    public void A_turn_has_its_words_and_the_speaker_that_its_clause_of_saying_names()
    {
        var turn = DashTurn.Of(Assert.Single(Read("– 0|Vi 0|ser 0|Bo PER|, 0|säger 0|chefen 0|Anna PER|Ek PER|. 0")));
        Assert.Equal((2, "Anna Ek"), (turn!.Words, turn.Speaker?.Of(turn.Text)));
        Assert.Null(DashTurn.Of(Assert.Single(Read("– 0|Vi 0|ser 0|Bo PER|. 0")))!.Speaker);
        Assert.Null(DashTurn.Of(Assert.Single(Read("Vi 0|ser 0|Bo PER|. 0"))));
    }

    [Fact]
    public void A_turn_is_kept_where_a_quote_begins_with_it()
    {
        var scoring = new TurnScoring();
        scoring.Add(Assert.Single(Read("– 0|Vi 0|är 0|nöjda 0|, 0|säger 0|minister 0|Anna PER|Ek PER|. 0")), "sv");
        Assert.Equal(
            (new Accuracy(1, 1), new Accuracy(1, 1)),
            (scoring.Card.Accuracies["turns kept"], scoring.Card.Accuracies["speaker right"])
        );
    }

    private static IEnumerable<NameText> Read(string lines) => NameFile.Read(lines.Split('|'));
}
