namespace Graph.Storage.Tests;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("Säkerhetsrådet röstade!", "sakerhetsradet rostade")]
    [InlineData("S/2022/431", "s 2022 431")]
    [InlineData("USA-sponsrad", "usa sponsrad")]
    [InlineData("A\u030angermanland", "angermanland")]
    [InlineData("İstanbul IĞDIR", "istanbul igdir")]
    [InlineData("北京 Пекин", "北京 пекин")]
    [InlineData("a\u0000b", "a b")]
    [InlineData("x \ud800 y", "x y")]
    [InlineData("x \uffff y", "x y")]
    [InlineData("¡\"*()-", "")]
    public void Words_are_folded(string text, string folded)
    {
        Assert.Equal(folded, SearchText.Fold(text));
        Assert.Equal(folded.Split(' ', StringSplitOptions.RemoveEmptyEntries), SearchText.Words(text));
    }

    /// <summary>Usual characters are folded by a table, where nothing unusual stands beside them.</summary>
    [Fact]
    public void Every_character_is_folded_alike_in_any_company()
    {
        for (var character = 0; character < 0x2100; character++)
        {
            var text = $"x{(char)character}y{(char)character} z";
            Assert.Equal(SearchText.Fold(text + " 北"), SearchText.Fold(text) + " 北");
        }
    }

    [Fact]
    public void No_text_has_no_words() => Assert.Empty(SearchText.Words(null));
}
