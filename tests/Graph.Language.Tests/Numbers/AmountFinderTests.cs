using System.Globalization;
using Graph.Language.Lexicons;
using Graph.Language.Numbers;
using Graph.Language.Tokens;

namespace Graph.Language.Tests.Numbers;

public sealed class AmountFinderTests
{
    [Theory]
    [InlineData("16 miljarder kronor till Kiev", "Money 16000000000 SEK: 16 miljarder kronor")]
    [InlineData("16 miljarder norska kronor", "Money 16000000000 NOK: 16 miljarder norska kronor")]
    [InlineData("500 miljoner dollar", "Money 500000000 USD: 500 miljoner dollar")]
    [InlineData("60 miljoner euro i stöd", "Money 60000000 EUR: 60 miljoner euro")]
    [InlineData("sexton miljarder kronor", "Money 16000000000 SEK: sexton miljarder kronor")]
    [InlineData("1,5 miljarder pund", "Money 1500000000 GBP: 1,5 miljarder pund")]
    [InlineData("40 kr", "Money 40 SEK: 40 kr")]
    [InlineData("38 procent", "Percent 38 : 38 procent")]
    [InlineData("2,7 procent", "Percent 2.7 : 2,7 procent")]
    [InlineData("14%", "Percent 14 : 14%")]
    [InlineData("14 % av handeln", "Percent 14 : 14 %")]
    [InlineData("femtio procent", "Percent 50 : femtio procent")]
    [InlineData("60 miljoner invånare", "Count 60000000 : 60 miljoner")]
    [InlineData("12 norska soldater", "Count 12 : 12")]
    [InlineData("tolv robotar", "Count 12 : tolv")]
    [InlineData("$60 miljoner", "Money 60000000 USD: $60 miljoner")]
    [InlineData("kronor", "none")]
    [InlineData("procent", "none")]
    [InlineData("den 12:e", "none")]
    public void Swedish_amounts_are_read_with_their_unit(string text, string expected) => Assert.Equal(expected, Read("sv", text));

    [Theory]
    [InlineData("$60 million in aid", "Money 60000000 USD: $60 million")]
    [InlineData("$5 billion", "Money 5000000000 USD: $5 billion")]
    [InlineData("$5bn", "Money 5000000000 USD: $5bn")]
    [InlineData("US$5 billion", "Money 5000000000 USD: US$5 billion")]
    [InlineData("€1.5 billion", "Money 1500000000 EUR: €1.5 billion")]
    [InlineData("60 million euros", "Money 60000000 EUR: 60 million euros")]
    [InlineData("500 million dollars", "Money 500000000 USD: 500 million dollars")]
    [InlineData("500 million Canadian dollars", "Money 500000000 CAD: 500 million Canadian dollars")]
    [InlineData("two million pounds", "Money 2000000 GBP: two million pounds")]
    [InlineData("14%", "Percent 14 : 14%")]
    [InlineData("2.7 percent", "Percent 2.7 : 2.7 percent")]
    [InlineData("4 per cent of trade", "Percent 4 : 4 per cent")]
    [InlineData("fifty percent", "Percent 50 : fifty percent")]
    [InlineData("4,000 Rwandan soldiers", "Count 4000 : 4,000")]
    [InlineData("12 Russian soldiers", "Count 12 : 12")]
    [InlineData("dollars", "none")]
    [InlineData("$", "none")]
    [InlineData("a percent", "none")]
    public void English_amounts_are_read_with_their_unit(string text, string expected) => Assert.Equal(expected, Read("en", text));

    private static string Read(string language, string text)
    {
        var pack = PackLibrary.Embedded.Of(language);
        var tokens = Tokenizer.Tokenize(text, pack.Lexicon);
        return new AmountFinder(pack).TryRead(tokens, 0, tokens.Count, text, out var amount)
            ? string.Create(CultureInfo.InvariantCulture, $"{amount.Kind} {amount.Value} {amount.Currency}: {amount.Words}")
            : "none";
    }
}
