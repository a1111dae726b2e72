using System.Globalization;
using Graph.Language.Lexicons;
using Graph.Language.Numbers;
using Graph.Language.Tokens;

namespace Graph.Language.Tests.Numbers;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("57 stater", "57 in 1")]
    [InlineData("2,7 procent", "2.7 in 1")]
    [InlineData("4 000 soldater", "4000 in 1")]
    [InlineData("1 234 567 kronor", "1234567 in 1")]
    [InlineData("1 234,5 ton", "1234.5 in 1")]
    [InlineData("4.000 soldater", "4000 in 1")]
    [InlineData("0 röster", "0 in 1")]
    [InlineData("noll röster", "0 in 1")]
    [InlineData("två stater", "2 in 1")]
    [InlineData("Tolv robotar", "12 in 1")]
    [InlineData("fjorton röster", "14 in 1")]
    [InlineData("sexton", "16 in 1")]
    [InlineData("tjugofem", "25 in 1")]
    [InlineData("tjugoen", "21 in 1")]
    [InlineData("fyrtioett", "41 in 1")]
    [InlineData("hundra man", "100 in 1")]
    [InlineData("trehundra man", "300 in 1")]
    [InlineData("tvåhundrafemtio man", "250 in 1")]
    [InlineData("femtusen man", "5000 in 1")]
    [InlineData("ettusen", "1000 in 1")]
    [InlineData("tusen man", "1000 in 1")]
    [InlineData("tre tusen man", "3000 in 2")]
    [InlineData("en miljon människor", "1000000 in 2")]
    [InlineData("en halv miljon människor", "500000 in 3")]
    [InlineData("sexton miljarder kronor", "16000000000 in 2")]
    [InlineData("16 miljarder kronor", "16000000000 in 2")]
    [InlineData("2,7 miljoner", "2700000 in 2")]
    [InlineData("5 mdr kronor", "5000000000 in 2")]
    [InlineData("två tre", "2 in 1")]
    [InlineData("ett dussin", "12 in 2")]
    [InlineData("två dussin", "24 in 2")]
    [InlineData("en soldat", "none")]
    [InlineData("ett land", "none")]
    [InlineData("miljoner människor", "none")]
    [InlineData("tusentals människor", "none")]
    [InlineData("hundratals", "none")]
    [InlineData("tvåan", "none")]
    [InlineData("sexbomb", "none")]
    [InlineData("första", "none")]
    [InlineData("12:e gången", "none")]
    [InlineData("10:30 på kvällen", "none")]
    [InlineData("2023-05-01", "none")]
    [InlineData("13-2", "none")]
    [InlineData("1,234,567", "none")]
    [InlineData("1990-talet", "none")]
    [InlineData("Kina", "none")]
    public void Swedish_numbers_are_read_to_their_end(string text, string expected) => Assert.Equal(expected, Read("sv", text));

    [Theory]
    [InlineData("57 states", "57 in 1")]
    [InlineData("2.7 percent", "2.7 in 1")]
    [InlineData("4,000 soldiers", "4000 in 1")]
    [InlineData("1,234,567 people", "1234567 in 1")]
    [InlineData("1,234.5 tonnes", "1234.5 in 1")]
    [InlineData("4 000 soldiers", "4000 in 1")]
    [InlineData("one state", "1 in 1")]
    [InlineData("two states", "2 in 1")]
    [InlineData("Twelve missiles", "12 in 1")]
    [InlineData("fourteen votes", "14 in 1")]
    [InlineData("twenty-five", "25 in 1")]
    [InlineData("twenty five", "25 in 2")]
    [InlineData("ninety-nine", "99 in 1")]
    [InlineData("three hundred soldiers", "300 in 2")]
    [InlineData("three hundred and five soldiers", "305 in 4")]
    [InlineData("three hundred and soldiers", "300 in 2")]
    [InlineData("two and three", "2 in 1")]
    [InlineData("a hundred soldiers", "100 in 2")]
    [InlineData("five thousand", "5000 in 2")]
    [InlineData("five thousand two hundred", "5200 in 4")]
    [InlineData("two hundred thousand", "200000 in 3")]
    [InlineData("a million people", "1000000 in 2")]
    [InlineData("half a million people", "500000 in 3")]
    [InlineData("16 billion", "16000000000 in 2")]
    [InlineData("2.7 million", "2700000 in 2")]
    [InlineData("5bn", "5000000000 in 1")]
    [InlineData("5 bn", "5000000000 in 2")]
    [InlineData("2.5m people", "2500000 in 1")]
    [InlineData("a dozen states", "12 in 2")]
    [InlineData("two dozen states", "24 in 2")]
    [InlineData("two three", "2 in 1")]
    [InlineData("a soldier", "none")]
    [InlineData("half the soldiers", "none")]
    [InlineData("millions of people", "none")]
    [InlineData("dozens of people", "none")]
    [InlineData("two-thirds of them", "none")]
    [InlineData("three-day visit", "none")]
    [InlineData("second", "none")]
    [InlineData("18th", "none")]
    [InlineData("10:30 a.m.", "none")]
    [InlineData("2023-05-01", "none")]
    [InlineData("13-2", "none")]
    [InlineData("4,00", "none")]
    [InlineData("1990s", "none")]
    [InlineData("tension", "none")]
    [InlineData("China", "none")]
    public void English_numbers_are_read_to_their_end(string text, string expected) => Assert.Equal(expected, Read("en", text));

    [Fact]
    public void A_number_does_not_reach_beyond_the_given_end()
    {
        var pack = PackLibrary.Embedded.Of("en");
        const string Text = "two hundred thousand";
        var tokens = Tokenizer.Tokenize(Text, pack.Lexicon);

        Assert.True(new NumberReader(pack).TryRead(tokens, 0, 2, Text, out var value, out var end));
        Assert.Equal((200d, 2), (value, end));
    }

    private static string Read(string language, string text)
    {
        var pack = PackLibrary.Embedded.Of(language);
        var tokens = Tokenizer.Tokenize(text, pack.Lexicon);
        return new NumberReader(pack).TryRead(tokens, 0, tokens.Count, text, out var value, out var end)
            ? string.Create(CultureInfo.InvariantCulture, $"{value} in {end}")
            : "none";
    }
}
