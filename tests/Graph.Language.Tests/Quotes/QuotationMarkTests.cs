namespace Graph.Language.Tests.Quotes;

public sealed class QuotationMarkTests
{
    [Theory]
    [InlineData("”Vi ger oss inte”, sade Lööf.", "Vi ger oss inte")]
    [InlineData("»Vi ger oss inte», sade Lööf.", "Vi ger oss inte")]
    [InlineData("»Vi ger oss inte«, sade Lööf.", "Vi ger oss inte")]
    [InlineData("«Vi ger oss inte», sade Lööf.", "Vi ger oss inte")]
    [InlineData("« Vi ger oss inte », sade Lööf.", "Vi ger oss inte")]
    [InlineData("“Vi ger oss inte”, sade Lööf.", "Vi ger oss inte")]
    [InlineData("„Vi ger oss inte“, sade Lööf.", "Vi ger oss inte")]
    [InlineData("„Vi ger oss inte”, sade Lööf.", "Vi ger oss inte")]
    [InlineData("\"Vi ger oss inte\", sade Lööf.", "Vi ger oss inte")]
    [InlineData("”Vi ger oss inte\", sade Lööf.", "Vi ger oss inte")]
    [InlineData("Lööf svarade: ’Vi ger oss inte.’", "Vi ger oss inte.")]
    [InlineData("Lööf svarade:”Vi ger oss inte.”", "Vi ger oss inte.")]
    [InlineData("Planen (”Norrsken”) är hemlig.", "Norrsken")]
    [InlineData("De kallar det ”skatt”-politik och ”vård”/”omsorg”.", "skatt | vård | omsorg")]
    [InlineData("Rubriken ”!” sade allt.", "!")]
    [InlineData("”Först”, sade hon, ”kommer vi.”", "Först | kommer vi.")]
    public void Swedish_marks_pair(string text, string expected) => Assert.Equal(expected, QuoteReader.Read("sv", text));

    [Theory]
    [InlineData("“We stay,” said Ames.", "We stay,")]
    [InlineData("\"We stay,\" said Ames.", "We stay,")]
    [InlineData("‘We stay,’ said Ames.", "We stay,")]
    [InlineData("'We stay,' said Ames.", "We stay,")]
    [InlineData("‘The ministers’ plan isn’t ours,’ said Ames.", "The ministers’ plan isn’t ours,")]
    [InlineData("‘The workers’ turn and the rebels’ too,’ said Ames.", "The workers’ turn and the rebels’ too,")]
    [InlineData("She called it ‘the work of traitors’ and later burned the rebels’ camp.", "the work of traitors")]
    [InlineData("He called it 'a bunch of lies' on Monday.", "a bunch of lies")]
    [InlineData("The rebels' camp and the soldiers' posts burned.", "")]
    [InlineData("In the '90s the rebels' camp burned.", "")]
    [InlineData("They shot 'em at the farmers' market.", "")]
    [InlineData("France’s envoys’ cars didn’t start.", "")]
    [InlineData("The wall is 5\" thick and 6'2\" tall.", "")]
    [InlineData("“We,” she said, “are staying. They aren’t.”", "We, | are staying. They aren’t.")]
    public void English_marks_pair(string text, string expected) => Assert.Equal(expected, QuoteReader.Read("en", text));

    [Theory]
    [InlineData("sv", "”Det finns inga ”förbjudna” ämnen.”", "Det finns inga ”förbjudna” ämnen. | >förbjudna")]
    [InlineData("sv", "”Han sade ’aldrig’ till oss”, sade Lööf.", "Han sade ’aldrig’ till oss | >aldrig")]
    [InlineData("sv", "”Ingen läser ”Norrsken””, sade Lööf.", "Ingen läser ”Norrsken” | >Norrsken")]
    [InlineData("sv", "”»Norrsken» är slut”, sade Lööf.", "»Norrsken» är slut | >Norrsken")]
    [InlineData("en", "“They said, ‘Be ready,’” Ames recalled.", "They said, ‘Be ready,’ | >Be ready,")]
    [InlineData("en", "\"They said, 'Be ready,'\" Ames recalled.", "They said, 'Be ready,' | >Be ready,")]
    [InlineData("en", "\"He's in the 'hood and she isn't,\" Ames said.", "He's in the 'hood and she isn't,")]
    public void Quotes_nest(string language, string text, string expected) => Assert.Equal(expected, QuoteReader.Read(language, text));

    [Theory]
    [InlineData(
        "“We left at dawn. Nobody knew.\n\n“Then we came back.\n\n“It was over,” Ames said. “All of it.”",
        "We left at dawn. Nobody knew. | +Then we came back. | +It was over, | All of it."
    )]
    [InlineData(
        "\"We left at dawn.\n\n\"It was over,\" Ames said.\n\n\"New words,\" said Bell.",
        "We left at dawn. | +It was over, | New words,"
    )]
    [InlineData("‘We left at dawn.\n\n‘It was over,’ Ames said.", "We left at dawn. | +It was over,")]
    [InlineData("Ames wrote: “We left at dawn.\n\n“It was over.”", "We left at dawn. | +It was over.")]
    [InlineData("“We left,” said Ames.\n\n“It was over,” he added.", "We left, | It was over,")]
    public void A_quote_can_run_over_paragraphs(string text, string expected) => Assert.Equal(expected, QuoteReader.Read("en", text));

    [Theory]
    [InlineData(
        "sv",
        "Enligt tidningen, ”sa Lööf att ”köpa” röster är en taktik ”dömd att falla”.\n\nNytt stycke med ”ord”.",
        "köpa | dömd att falla | ord"
    )]
    [InlineData("sv", "Lööf är ”trött.\n\nDen andra ministern är ”pigg”.", "pigg")]
    [InlineData("sv", "Lööf är trött”.\n\nDen andra ministern är ”pigg”.", "pigg")]
    [InlineData("sv", "”Vi ger oss inte. Vi stannar.\n\nNytt stycke.", "Vi ger oss inte. Vi stannar.")]
    [InlineData("sv", "”Vi ger oss inte, sade Lööf på måndagen.\n\nNytt stycke.", "Vi ger oss inte")]
    [InlineData("sv", "”Vi ger oss inte, ”sade Lööf på måndagen.", "Vi ger oss inte,")]
    [InlineData("sv", "”Vi ger oss inte, sade Lööf. ”Vi stannar”, sade Berg.", "Vi ger oss inte | Vi stannar")]
    [InlineData("sv", "”Vi går. Hon log. ”Nej”, sade Berg.", "Nej")]
    [InlineData("en", "“We will go, said Ames on Monday.\n\nA new paragraph.", "We will go")]
    [InlineData("en", "“We will go, he said.\n\n“We stay,” said Bell.", "We will go | We stay,")]
    [InlineData("en", "The plan is “dead.\n\n“We stay,” said Bell.", "We stay,")]
    [InlineData("en", "\"\"", "")]
    [InlineData("en", "\"", "")]
    public void Unbalanced_marks_swallow_nothing(string language, string text, string expected) =>
        Assert.Equal(expected, QuoteReader.Read(language, text));

    [Fact]
    public void Outer_holds_the_marks_and_the_tokens_are_the_inner_ones()
    {
        const string Text = "Hon sade: ” Vi går ” i går.";
        var quote = Assert.Single(QuoteReader.Find("sv", Text, out var tokens).Quotes);
        Assert.Equal("” Vi går ”", quote.Outer.Of(Text));
        Assert.Equal("Vi går", quote.Inner.Of(Text));
        Assert.Equal(
            ("Vi", "går"),
            (
                Text[tokens[quote.FirstToken].Start..tokens[quote.FirstToken].End],
                Text[tokens[quote.EndToken - 1].Start..tokens[quote.EndToken - 1].End]
            )
        );
        Assert.Equal(-1, quote.Turn);
    }

    [Fact]
    public void A_wrapped_paragraph_is_one_paragraph()
    {
        const string Text =
            "“We left at dawn and nobody in the village knew of it, and\nthen we came back to find that it was over for all of us,”\nsaid Ames.";
        Assert.StartsWith("We left", QuoteReader.Read("en", Text), StringComparison.Ordinal);
    }
}
