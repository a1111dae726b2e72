using Graph.Language.Lexicons;
using Graph.Language.Tagging;
using Graph.Language.Tokens;

namespace Graph.Language.Tests.Tagging;

public sealed class TaggerTests
{
    [Theory]
    [InlineData("sv", "Regeringen har skickat vapen till landet.", "NOUN AUX VERB NOUN ADP NOUN PUNCT")]
    [InlineData("sv", "De vill att ministern ska avgå.", "PRON AUX SCONJ NOUN AUX VERB PUNCT")]
    [InlineData("en", "The government has sent weapons to the country.", "DET NOUN AUX VERB NOUN ADP DET NOUN PUNCT")]
    [InlineData("en", "They want to attack the city.", "PRON VERB PART VERB DET NOUN PUNCT")]
    public void A_sentence_gets_its_word_classes(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Tags(language, text).Select(t => t.Pos.Upos())));

    [Theory]
    [InlineData("sv", "Regeringen har skickat vapen.", 2, Morphology.Supine)]
    [InlineData("sv", "Han skickades hem.", 1, Morphology.Past | Morphology.Passive)]
    [InlineData("en", "They want to attack the city.", 3, Morphology.Infinitive)]
    [InlineData("en", "They attacked the city.", 1, Morphology.Past)]
    public void A_verb_gets_its_form(string language, string text, int token, Morphology form) =>
        Assert.Equal(form, Tags(language, text)[token].Form);

    [Fact]
    public void A_sentence_in_the_middle_of_a_text_gets_the_tags_it_gets_alone()
    {
        var pack = PackLibrary.Embedded.Of("en");
        const string before = "Nobody came. ";
        const string sentence = "They attacked the city.";
        var tokens = Tokenizer.Tokenize(before + sentence + " It rained.", pack.Lexicon);
        var alone = Tags("en", sentence);
        var inside = new Tag[alone.Length];

        Tagger.Of(pack).Tag(tokens, 3, 3 + alone.Length, before + sentence + " It rained.", new byte[tokens.Count], inside);

        Assert.Equal(alone, inside);
    }

    private static Tag[] Tags(string language, string text)
    {
        var pack = PackLibrary.Embedded.Of(language);
        var tokens = Tokenizer.Tokenize(text, pack.Lexicon);
        var tags = new Tag[tokens.Count];
        Tagger.Of(pack).Tag(tokens, 0, tokens.Count, text, new byte[tokens.Count], tags);
        return tags;
    }
}
