using Graph.Import.Articles;

namespace Graph.Import.Tests.Formats;

public sealed class TextFormatTests
{
    [Fact]
    public async Task Front_matter_gives_the_fields_and_the_rest_is_the_text()
    {
        var article = await Reading.OneAsync(
            "---\ntitle: \"Kina: ett veto\"\npublished: 2022-06-02T10:00:00+02:00\nlanguage: sv-SE\nurl: https://example.org/a\nsource: TT\ntags: [a, b]\n---\n\nFörsta stycket.\n\nAndra.\n"
        );
        Assert.Equal("Kina: ett veto", article.Title);
        Assert.Equal(new DateOnly(2022, 6, 2), article.Published);
        Assert.Equal("sv", article.Language);
        Assert.Equal("TT", article.Source);
        Assert.Equal("Första stycket.\n\nAndra.", article.Text);
    }

    [Fact]
    public async Task Carriage_returns_and_byte_order_mark_leave_no_trace()
    {
        var article = await Reading.OneAsync("\uFEFF---\r\ntitle: Titel\r\n---\r\nEtt.\r\nTvå.\rTre.\r\n");
        Assert.Equal("Titel", article.Title);
        Assert.Equal("Ett.\nTvå.\nTre.", article.Text);
    }

    [Fact]
    public async Task Decomposed_letters_are_composed_in_text_and_title()
    {
        var article = await Reading.OneAsync("---\ntitle: A\u030Angermanland\n---\nO\u0308stersund.");
        Assert.Equal("Ångermanland", article.Title);
        Assert.Equal("Östersund.", article.Text);
    }

    [Fact]
    public async Task Text_without_front_matter_is_an_article_and_its_language_is_found()
    {
        var article = await Reading.OneAsync("Kina och Ryssland lade in sitt veto och fick kritik.", name: "a.txt");
        Assert.Null(article.Title);
        Assert.Null(article.Published);
        Assert.Equal("sv", article.Language);
    }

    [Theory]
    [InlineData("# Ett veto\n\nBrödtext.", "Ett veto", "Brödtext.")]
    [InlineData("# Ett veto #\nBrödtext.", "Ett veto", "Brödtext.")]
    [InlineData("---\ntitle: Titeln\n---\n# Ett veto\n\nBrödtext.", "Titeln", "# Ett veto\n\nBrödtext.")]
    [InlineData("## Mellanrubrik\n\nBrödtext.", null, "## Mellanrubrik\n\nBrödtext.")]
    [InlineData("#hashtagg\n\nBrödtext.", null, "#hashtagg\n\nBrödtext.")]
    public async Task A_leading_heading_becomes_the_title_when_there_is_none(string written, string? title, string text)
    {
        var article = await Reading.OneAsync(written);
        Assert.Equal(title, article.Title);
        Assert.Equal(text, article.Text);
    }

    [Fact]
    public async Task Options_fill_in_what_the_article_leaves_out_and_no_more()
    {
        var options = new ReadOptions { Published = new DateOnly(2020, 1, 1), Language = "en" };
        var bare = await Reading.OneAsync("En text och en till.", options);
        var full = await Reading.OneAsync("---\npublished: 2022-06-02\nlanguage: sv\n---\nEn text.", options);
        Assert.Equal((options.Published, "en"), (bare.Published, bare.Language));
        Assert.Equal((new DateOnly(2022, 6, 2), "sv"), (full.Published, full.Language));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("”””” ’’ \" » «")]
    [InlineData("Ja.")]
    public async Task Even_the_smallest_text_is_an_article(string text) => Assert.Equal(text, (await Reading.OneAsync(text)).Text);

    [Fact]
    public async Task Empty_fields_count_as_missing()
    {
        var article = await Reading.OneAsync("---\ntitle:\npublished: null\nurl: ~\nlanguage: \"\"\n---\nEn text och en till.");
        Assert.Null(article.Title);
        Assert.Null(article.Published);
        Assert.Null(article.Url);
        Assert.Equal("sv", article.Language);
    }
}
