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

    [Fact]
    public void No_text_has_no_words() => Assert.Empty(SearchText.Words(null));
}
