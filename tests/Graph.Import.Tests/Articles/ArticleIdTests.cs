using Graph.Import.Articles;

namespace Graph.Import.Tests.Articles;

public sealed class ArticleIdTests
{
    [Fact]
    public async Task The_same_address_gives_the_same_id_whatever_the_text()
    {
        var first = await Reading.OneAsync("---\nurl: https://Example.org/a/?utm_source=x\n---\nEn text.");
        var second = await Reading.OneAsync("---\nurl: https://example.org/a\n---\nEn annan text.");
        Assert.Equal(first.Id, second.Id);
        Assert.Equal("https://example.org/a", first.Url);
    }

    [Fact]
    public async Task Without_an_address_the_text_gives_the_id()
    {
        var first = await Reading.OneAsync("Caf\u00e9 i Paris.");
        var decomposed = await Reading.OneAsync("Cafe\u0301 i Paris.\r\n\r\n");
        var other = await Reading.OneAsync("Kafé i Paris.");
        Assert.Equal(first.Id, decomposed.Id);
        Assert.NotEqual(first.Id, other.Id);
    }

    [Fact]
    public async Task An_id_and_an_address_name_the_same_article()
    {
        var article = await Reading.OneAsync("---\nurl: https://example.org/a\n---\nEn text.");
        Assert.True(ArticleId.TryParse(article.Id.Value, out var byId));
        Assert.True(ArticleId.TryParse("https://example.org/a/#b", out var byUrl));
        Assert.Equal(article.Id, byId);
        Assert.Equal(article.Id, byUrl);
    }

    [Fact]
    public async Task Number_and_day_of_a_version_are_read()
    {
        var article = await Reading.OneAsync(
            "---\nurl: https://example.org/a\nversion: 3\nupdated: 2025-03-04T10:00:00+01:00\n---\nEn text."
        );
        Assert.Equal((3, new DateTimeOffset(2025, 3, 4, 9, 0, 0, TimeSpan.Zero)), (article.Version, article.Modified));
    }

    [Theory]
    [InlineData("state:CN")]
    [InlineData("article:")]
    [InlineData("a.md")]
    public void What_names_no_article_is_refused(string text) => Assert.False(ArticleId.TryParse(text, out _));
}
