using Graph.Evaluation.Scoring;
using Graph.Evaluation.Treebanks;

namespace Graph.Evaluation.Tests.Treebanks;

public sealed class TreebankScoringTests
{
    private const string Gold = "Anna/PROPN/2/nsubj saw/VERB/0/root New/PROPN/2/obj York/PROPN/3/flat ./PUNCT/2/punct";

    [Fact]
    public void The_same_tree_is_all_right()
    {
        var card = Score(Gold, Gold);
        Assert.Equal(
            (new Tally(1, 0, 0), new Tally(1, 0, 0), new Tally(2, 0, 0)),
            (card.Tallies["nsubj"], card.Tallies["obj"], card.Tallies["arguments.core"])
        );
        Assert.Equal(new Accuracy(5, 5), card.Accuracies["upos"]);
    }

    [Fact]
    public void A_name_taken_as_one_word_has_the_relation_of_its_words()
    {
        var card = Score(Gold, "Anna/PROPN/2/nsubj saw/VERB/0/root New_York/PROPN/2/obj ./PUNCT/2/punct");
        Assert.Equal((new Tally(2, 0, 0), new Accuracy(5, 5)), (card.Tallies["arguments"], card.Accuracies["upos"]));
        Assert.Equal(new Accuracy(3, 5), card.Accuracies["words alike"]);
    }

    [Fact]
    public void A_word_taken_as_several_has_the_relation_of_the_one_that_leads_out() =>
        Assert.Equal(
            new Tally(1, 0, 0),
            Score("E-mail/NOUN/2/nsubj came/VERB/0/root", "E/X/3/compound -/PUNCT/3/punct mail/NOUN/4/nsubj came/VERB/0/root").Tallies[
                "arguments"
            ]
        );

    [Fact]
    public void A_wrong_label_and_a_wrong_head_are_false_and_missed()
    {
        Assert.Equal(new Tally(1, 1, 1), Score(Gold, Gold.Replace("2/obj", "2/iobj", StringComparison.Ordinal)).Tallies["arguments"]);
        Assert.Equal(new Tally(0, 1, 1), Score(Gold, Gold.Replace("2/obj", "1/obj", StringComparison.Ordinal)).Tallies["obj"]);
    }

    [Fact]
    public void Obliques_and_modifiers_count_where_they_hold_a_name()
    {
        const string gold = "He/PRON/2/nsubj went/VERB/0/root to/ADP/4/case Rome/PROPN/2/obl on/ADP/6/case foot/NOUN/2/obl";
        Assert.Equal(new Tally(1, 0, 0), Score(gold, gold).Tallies["obl"]);
        Assert.Equal(new Tally(0, 1, 0), Score(gold.Replace("2/obl on", "2/advcl on", StringComparison.Ordinal), gold).Tallies["obl"]);
        Assert.DoesNotContain(
            "obl",
            Score(
                gold.Replace("2/obl", "2/advcl", StringComparison.Ordinal),
                gold.Replace("Rome/PROPN/2/obl", "Rome/NOUN/2/nmod", StringComparison.Ordinal)
            ).Tallies.Keys
        );
    }

    [Theory]
    [InlineData("nmod:poss", "nmod")]
    [InlineData("obl:tmod", "obl")]
    [InlineData("nsubj:outer", "nsubj")]
    [InlineData("nsubj:pass", "nsubj:pass")]
    [InlineData("obl:agent", "obl:agent")]
    public void Finer_relations_are_what_is_scored_of_them(string relation, string scored) =>
        Assert.Equal(scored, RelationNames.Of(relation));

    [Fact]
    public void Sentences_may_be_divided_otherwise()
    {
        var scoring = new TreebankScoring();
        scoring.Add(
            [Conllu.Tree("Ek/PROPN/2/nsubj sover/VERB/0/root"), Conllu.Tree("Al/PROPN/2/nsubj vakar/VERB/0/root")],
            [Conllu.Tree("Ek/PROPN/2/nsubj sover/VERB/0/root Al/PROPN/4/nsubj vakar/VERB/2/conj")]
        );
        Assert.Equal((new Tally(2, 0, 0), 0), (scoring.Card.Tallies["nsubj"], scoring.Unaligned));
    }

    [Fact]
    public void Another_text_is_missed_as_a_whole()
    {
        var scoring = new TreebankScoring();
        scoring.Add([Conllu.Tree(Gold)], [Conllu.Tree(Gold.Replace("Anna", "An", StringComparison.Ordinal))]);
        Assert.Equal(
            (new Tally(0, 0, 2), new Accuracy(0, 5), 1),
            (scoring.Card.Tallies["arguments"], scoring.Card.Accuracies["upos"], scoring.Unaligned)
        );
    }

    [Fact]
    public void Errors_are_told_by_kind_with_words_and_sentences()
    {
        var scoring = new TreebankScoring();
        scoring.Add(
            [Conllu.Tree(Gold, "Anna saw New York.")],
            [Conllu.Tree("Anna/NOUN/2/nsubj saw/VERB/0/root New/PROPN/1/nmod York/PROPN/3/flat ./PUNCT/2/punct")]
        );
        var output = new StringWriter { NewLine = "\n" };
        scoring.Errors.Write(output, 1);
        Assert.Equal(
            """
            parts of speech: gold → ours
                 1  PROPN → NOUN: Anna
            relations
                 1  false nmod: gold obj, other head
                New ← Anna (gold New ← saw)
                  1: Anna saw New York.
                 1  missed obj: ours nmod, other head
                New ← saw (ours New ← Anna)
                  1: Anna saw New York.

            """,
            output.ToString()
        );
    }

    private static Scorecard Score(string gold, string own)
    {
        var scoring = new TreebankScoring();
        scoring.Add([Conllu.Tree(gold)], [Conllu.Tree(own)]);
        return scoring.Card;
    }
}
