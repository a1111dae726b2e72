using Graph.Evaluation.Tagging;
using Graph.Evaluation.Tests.Treebanks;
using Graph.Language;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;

namespace Graph.Evaluation.Tests.Tagging;

public sealed class GoldSentenceTests
{
    [Fact]
    public void A_token_of_several_words_has_the_tag_of_the_one_that_governs_the_others()
    {
        var sentence = Gold(
            "en",
            "They/PRON/4/nsubj do/AUX/4/aux n't/PART/4/advmod attack/VERB/0/root US/PROPN/7/obl -/PUNCT/7/punct led/ADJ/8/amod forces/NOUN/4/obj",
            "They don't attack US-led forces"
        );

        Assert.Equal(["PRON", "AUX", "PART", "VERB", "ADJ", "NOUN"], sentence.Gold.Select(g => g!.Value.Pos.Upos()));
    }

    [Fact]
    public void Phrases_that_the_pack_makes_one_and_pieces_of_a_word_have_none()
    {
        var sentence = Gold("en", "According/VERB/3/case to/ADP/3/case him/PRON/0/root a@b.nu/X/3/dep", "According to him a@b.nu");

        Assert.Null(sentence.Gold[0]);
        Assert.Equal(PartOfSpeech.Pronoun, sentence.Gold[1]!.Value.Pos);
        Assert.All(sentence.Gold[2..], g => Assert.Null(g));
    }

    [Fact]
    public void The_first_edition_of_Talbanken_is_read_as_later_ones_say_it()
    {
        var tree = OlderTalbanken.Harmonise(
            Assert.Single(
                Conllu.Read(
                    "1\tHan\t_\tPRON\tPN\t_\t3\tnsubj\t_\t_\n2\thar\t_\tVERB\tVB|PRS|AKT\tTense=Pres|VerbForm=Fin\t3\taux\t_\t_\n3\tsett\t_\tVERB\tVB|SUP|AKT\tVerbForm=Sup\t0\troot\t_\t_\n"
                        + "4\tsin\t_\tDT\tPS\t_\t5\tnmod:poss\t_\t_\n5\tmor\t_\tNOUN\tNN\t_\t3\tdobj\t_\t_\n6\t(\t_\tPUNCT\tPAD\t_\t7\tpunct\t_\t_\n7\tinte\t_\tADV\tAB\t_\t3\tadvmod\t_\t_\n"
                        + "8\t)\t_\tPUNCT\tPAD\t_\t7\tpunct\t_\t_\n9\t.\t_\tPUNCT\tMAD\t_\t3\tpunct\t_\t_\n\n"
                )
            )
        );

        Assert.Equal("Han har sett sin mor (inte).", tree.Text);
        Assert.Equal(["PRON", "AUX", "VERB", "PRON", "NOUN", "PUNCT", "PART", "PUNCT", "PUNCT"], tree.Words.Select(w => w.Upos));
        Assert.Equal(Morphology.Supine, UniversalTag.Of(tree.Words[2]).Form);
        Assert.Equal(Morphology.Genitive, UniversalTag.Of(tree.Words[3]).Form);
    }

    private static GoldSentence Gold(string language, string words, string text) =>
        GoldSentence.Of(Conllu.Tree(words, text), PackLibrary.Embedded.Of(language));
}
