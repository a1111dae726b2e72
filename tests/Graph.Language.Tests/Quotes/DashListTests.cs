namespace Graph.Language.Tests.Quotes;

public sealed class DashListTests
{
    [Theory]
    [InlineData("sv", "Fakta: Tidigare val\n– 2 mars 2021: Regeringen avgår.\n– 3 maj 2022: Ny regering tillträder.")]
    [InlineData("sv", "Fakta\n- Landet ockuperar ön sedan 2014.\n- Landet har skänkt vapen för 80 miljarder.")]
    [InlineData("sv", "Bakgrund\n– Berg är chef.\n– Berg är äldst, säger källor.")]
    [InlineData("sv", "Berg lade fram tre krav:\n– lägre skatt\n– fler poliser\n– bättre skolor")]
    [InlineData("sv", "Berg lade fram två krav:\n– Lägre skatt.\n– Fler poliser.")]
    [InlineData("sv", "Handeln ökade i fjol.\n\n– Exporten steg.\n\n– Importen sjönk.")]
    [InlineData("en", "Key facts\n- The island has been occupied since 2014.\n- We do not know who paid!")]
    [InlineData("en", "At a glance:\n— 12 March: The government falls.\n— 14 March: A new one takes office.")]
    [InlineData("en", "**By the numbers**\n\n- We paid two billion.\n- They paid three.")]
    [InlineData("en", "The trade grew.\n\n— Anna Bell, Bern")]
    public void Bullets_are_no_speech(string language, string text) => Assert.Equal("", QuoteReader.Read(language, text));

    [Theory]
    [InlineData("Det välkomnades av alliansens chef, Karin Berg:\n\n– Så ser framtiden ut.", "–Så ser framtiden ut.")]
    [InlineData(
        "Karin Berg, ekonom på Kartbolaget, menar att svaret är enkelt.\n\n– Det finns ingen annan väg.",
        "–Det finns ingen annan väg."
    )]
    [InlineData("Regnet föll.\n\n– Nu räcker det!", "–Nu räcker det!")]
    [InlineData("Regnet föll.\n\n– Vem betalar för våra vägar?\n\n– Staten betalar.", "–Vem betalar för våra vägar? | –Staten betalar.")]
    [InlineData(
        "Regnet föll.\n\n– Det är slut, säger Berg.\n\nHan ser ut över fälten.\n\n– Allt är slut.",
        "–Det är slut | –Allt är slut."
    )]
    [InlineData("Berg svarade på frågor.\n– Hur gick det?\n– Bra.\n– Det är klart, sade Berg.", "–Hur gick det? | –Bra. | –Det är klart")]
    [InlineData("– Nej, säger Berg.\nHon går.\n– Ja, säger Lund.\nHan stannar.", "–Nej | –Ja")]
    public void Turns_of_a_conversation_are_speech(string text, string expected) => Assert.Equal(expected, QuoteReader.Read("sv", text));

    [Theory]
    [InlineData("Regnet föll.\n\n– Det är slut, säger Berg.\n\nFakta\n- Berg är född 1970.\n- Lund är född 1980.", "–Det är slut")]
    [InlineData("Regnet föll.\n\n– Det är slut, säger Berg.\n\nFakta: ön\n– Vi vet inte vem som äger den.", "–Det är slut")]
    public void Facts_behind_speech_stay_facts(string text, string expected) => Assert.Equal(expected, QuoteReader.Read("sv", text));
}
