using System.Security.Cryptography;
using Graph.Evaluation.Tagging;
using Graph.Evaluation.Tests.Treebanks;
using Graph.Language;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;

namespace Graph.Evaluation.Tests.Tagging;

/// <summary>Sentences of a language that has no words in any pack: "mip" is a noun behind "ze" and a verb behind "zo".</summary>
public sealed class PerceptronTrainerTests
{
    private static readonly LanguagePack s_pack = PackLibrary.Embedded.Of("sv");

    private static readonly string[] s_sentences =
    [
        "ze/DET/2/det mip/NOUN/3/nsubj krav/VERB/0/root",
        "zo/PRON/2/nsubj mip/VERB/0/root krofa/NOUN/2/obj",
        "ze/DET/2/det krofa/NOUN/3/nsubj krav/VERB/0/root blixu/ADV/3/advmod",
        "zo/PRON/2/nsubj krav/VERB/0/root ze/DET/4/det mip/NOUN/2/obj",
        "zo/PRON/2/nsubj mip/VERB/0/root ze/DET/4/det krofa/NOUN/2/obj",
        "ze/DET/2/det mip/NOUN/3/nsubj krav/VERB/0/root blixu/ADV/3/advmod",
    ];

    [Fact]
    public void A_word_is_what_its_neighbours_make_it()
    {
        var tagger = new Tagger(s_pack, TaggerModel.Read(new MemoryStream(Train())));

        Assert.Equal("DET NOUN VERB ADV", Tag(tagger, "ze/X/0/root mip/X/0/root krav/X/0/root blixu/X/0/root"));
        Assert.Equal("PRON VERB NOUN", Tag(tagger, "zo/X/0/root mip/X/0/root krofa/X/0/root"));
    }

    [Fact]
    public void Training_gives_the_same_bytes_everywhere() =>
        Assert.Equal("cdd47b818d8c70970b8071e756fd731c9a5372c129cb19c02d", Convert.ToHexStringLower(SHA256.HashData(Train()))[..50]);

    [Fact]
    public void Other_sentences_give_another_model() => Assert.NotEqual(Train(), Train(s_sentences[1..]));

    [Fact]
    public void A_file_that_is_no_model_is_refused() =>
        Assert.Throws<InvalidDataException>(() => TaggerModel.Read(new MemoryStream("no tagger at all"u8.ToArray())));

    private static byte[] Train(params string[] sentences)
    {
        sentences = sentences.Length == 0 ? s_sentences : sentences;
        return PerceptronTrainer.Train(s_pack, [.. Enumerable.Repeat(sentences, 4).SelectMany(s => s).Select(Sentence)]).ToBytes();
    }

    private static string Tag(Tagger tagger, string words)
    {
        var sentence = Sentence(words);
        var tags = new Tag[sentence.Tokens.Count];
        tagger.Tag(sentence.Tokens, 0, tags.Length, sentence.Text, sentence.Names, tags);
        return string.Join(' ', tags.Select(t => t.Pos.Upos()));
    }

    private static GoldSentence Sentence(string words) => GoldSentence.Of(Conllu.Tree(words), s_pack);
}
