namespace Graph.Language.Tests.Quotes;

public sealed class DashSpeechTests
{
    [Theory]
    [InlineData("– Vi stannar, säger Karin Berg till TV4.", "–Vi stannar", ", säger Karin Berg till TV4")]
    [InlineData("— Vi stannar, säger Berg.", "–Vi stannar", ", säger Berg")]
    [InlineData("- Vi stannar, säger Berg.", "–Vi stannar", ", säger Berg")]
    [InlineData("―Vi stannar, säger Berg.", "–Vi stannar", ", säger Berg")]
    [InlineData("– Vi stannar, säger Berg. Det är klart.", "–Vi stannar | –Det är klart.", ", säger Berg")]
    [InlineData(
        "– Vi stannar. Ingen går, säger Berg i kanalen Kvällsnytt, och det är klart.",
        "–Vi stannar. Ingen går | –och det är klart.",
        ", säger Berg i kanalen Kvällsnytt"
    )]
    [InlineData("– Gå hem! säger Berg.", "–Gå hem!", "säger Berg")]
    [InlineData("– Ska vi gå? frågar Berg och ser ut genom fönstret.", "–Ska vi gå?", "frågar Berg och ser ut genom fönstret")]
    [InlineData("– Jag vet inte… säger Berg.", "–Jag vet inte…", "säger Berg")]
    [InlineData("– Vi stannar, säger han och fortsätter: Ingen ska gå.", "–Vi stannar | –Ingen ska gå.", ", säger han och fortsätter")]
    [InlineData(
        "– Vi stannar, säger Berg, chef för myndigheten, som reser på måndag.",
        "–Vi stannar",
        ", säger Berg, chef för myndigheten, som reser på måndag"
    )]
    [InlineData(
        "– Den som stannar, säger Berg, chef för myndigheten, får betala.",
        "–Den som stannar | –får betala.",
        ", säger Berg, chef för myndigheten"
    )]
    [InlineData("– Vi vill, säger Berg, vinna.", "–Vi vill | –vinna.", ", säger Berg")]
    [InlineData("– Vi ska, säger Berg, inte ge oss.", "–Vi ska | –inte ge oss.", ", säger Berg")]
    [InlineData("– Jag tror, säger Berg, att det går.", "–Jag tror | –att det går.", ", säger Berg")]
    [InlineData("– Vi stannar, säger Berg, men vi är rädda.", "–Vi stannar | –men vi är rädda.", ", säger Berg")]
    [InlineData("– Vi stannar, säger Berg, men går ändå.", "–Vi stannar", ", säger Berg, men går ändå")]
    [InlineData("– Vi stannar, säger Berg, om Lunds beslut.", "–Vi stannar", ", säger Berg, om Lunds beslut")]
    [InlineData("– Vi stannar, säger Berg, om ni går.", "–Vi stannar | –om ni går.", ", säger Berg")]
    [InlineData("– Vi stannar, säger den svenske ministern.", "–Vi stannar", ", säger den svenske ministern")]
    [InlineData("– Vi stannar, uppger en källa vid departementet.", "–Vi stannar", ", uppger en källa vid departementet")]
    [InlineData("– Vi stannar, berättar en av deltagarna.", "–Vi stannar", ", berättar en av deltagarna")]
    [InlineData(
        "– Vi stannar, säger ”Ali”, som egentligen heter något annat.",
        "–Vi stannar | Ali",
        ", säger ”Ali”, som egentligen heter något annat"
    )]
    [InlineData("– ”Vi stannar, säger Berg.", "–Vi stannar", ", säger Berg")]
    [InlineData("– Vi stannar”, säger Berg.", "–Vi stannar", ", säger Berg")]
    [InlineData("– Vi stannar, säger Berg, 81, när han talar i Bern.", "–Vi stannar", ", säger Berg, 81, när han talar i Bern")]
    [InlineData("– Vi stannar, säger också Berg.", "–Vi stannar", ", säger också Berg")]
    [InlineData("– Vi stannar, heter det i ett uttalande.", "–Vi stannar", ", heter det i ett uttalande")]
    [InlineData("– Vi stannar, säger Berg. Vi går inte, säger Lund.", "–Vi stannar | –Vi går inte", ", säger Berg")]
    [InlineData("– Det är ”slut”, säger Berg.", "–Det är ”slut” | >slut", ", säger Berg")]
    [InlineData(
        "– Hon sade ”jag går, säger Berg, inte” till mig.",
        "–Hon sade ”jag går, säger Berg, inte” till mig. | >jag går, säger Berg, inte",
        ""
    )]
    [InlineData("– ”Vi stannar”, säger Berg.", "Vi stannar", null)]
    public void The_narrator_is_parted_from_the_speaker(string text, string quotes, string? attributions)
    {
        Assert.Equal(quotes, QuoteReader.Read("sv", text));
        Assert.Equal(attributions ?? "", QuoteReader.ReadAttributions("sv", text));
    }

    [Theory]
    [InlineData("– Vi säger inte nej till någon.")]
    [InlineData("– Det är skamligt, och det säger allt om oss.")]
    [InlineData("– Han kom, sade nej och lämnade oss.")]
    [InlineData("– När han pratar om oss, säger han alltid dumheter.")]
    [InlineData("– När vi frågade, svarade han inte.")]
    [InlineData("– Vad säger du? Säger Lund nej till oss?")]
    [InlineData("– Ja, säger man så tror vi på det.")]
    [InlineData("– Det går bra, tror jag.")]
    public void A_verb_of_speech_inside_speech_attributes_nothing(string text)
    {
        Assert.Equal("–" + text[2..], QuoteReader.Read("sv", text));
        Assert.Equal("", QuoteReader.ReadAttributions("sv", text));
    }

    [Theory]
    [InlineData("– We stay, says Ames.", "–We stay", ", says Ames")]
    [InlineData("— We stay, Ames said on Monday. We always have.", "–We stay | –We always have.", ", Ames said on Monday")]
    [InlineData("— We stay, he said.", "–We stay", ", he said")]
    [InlineData("— Will they go? asked the minister.", "–Will they go?", "asked the minister")]
    [InlineData(
        "— We stay, the minister told reporters, and we always will.",
        "–We stay | –and we always will.",
        ", the minister told reporters"
    )]
    [InlineData("— If they come, says Ames, we will go.", "–If they come | –we will go.", ", says Ames")]
    [InlineData("— I was there, he said he would come.", "–I was there, he said he would come.", "")]
    public void English_dashes_too(string text, string quotes, string attributions)
    {
        Assert.Equal(quotes, QuoteReader.Read("en", text));
        Assert.Equal(attributions, QuoteReader.ReadAttributions("en", text));
    }

    [Theory]
    [InlineData("en", "BERN — A summit fell apart on Sunday, said Ames.")]
    [InlineData("en", "BERN, March 3 – The army fired two rockets, said Ames.")]
    [InlineData("sv", "Hjälpen – två miljarder – kom fram, säger Berg.")]
    [InlineData("sv", "---\n\nHjälpen kom fram, säger Berg.")]
    public void Other_dashes_open_no_speech(string language, string text) => Assert.Equal("", QuoteReader.Read(language, text));

    [Fact]
    public void Segments_of_a_turn_share_its_number_and_only_the_first_holds_the_dash()
    {
        const string Text = "– Nej, säger Berg. Vi går.\n– Ja, säger Lund.";
        var layout = QuoteReader.Find("sv", Text);
        Assert.Equal([0, 0, 1], layout.Quotes.Select(q => q.Turn));
        Assert.Equal(["– Nej", "Vi går.", "– Ja"], layout.Quotes.Select(q => q.Outer.Of(Text)));
    }
}
