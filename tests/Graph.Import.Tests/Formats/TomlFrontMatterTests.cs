namespace Graph.Import.Tests.Formats;

public sealed class TomlFrontMatterTests
{
    [Fact]
    public async Task Toml_gives_the_same_fields_as_Yaml()
    {
        var article = await Reading.OneAsync(
            "+++\ntitle = \"Kina: ett veto\"\ndate = 2022-06-02T10:00:00+02:00\nlanguage = 'sv'\nurl = \"https://example.org/a\"\nversion = 3\ntags = [\"a\"]\n[extra]\nx = 1\n+++\nFörsta stycket.\n"
        );
        Assert.Equal(
            ("Kina: ett veto", new DateOnly(2022, 6, 2), "sv", "https://example.org/a", 3),
            (article.Title!, article.Published!.Value, article.Language, article.Url!, article.Version!.Value)
        );
        Assert.Equal("Första stycket.", article.Text);
        Assert.Equal(new DateOnly(2022, 6, 2), (await Reading.OneAsync("+++\npublished = 2022-06-02\n+++\nText.")).Published);
    }

    [Theory]
    [InlineData("+++\ntitle = Kina\n+++\nText.", "a.md:2: broken front matter: ")]
    [InlineData("+++\ntitle = \"x\n+++\nText.", "a.md:2: broken front matter: Invalid newline in a string; write each field as")]
    [InlineData("+++\ntitle = \"a\"\nsource = [\n+++\nText.", "a.md:")]
    [InlineData("+++\ntitle = \"a\"\nsource = [1]\n+++\nText.", "a.md:3: broken front matter: 'source' must be one value; ")]
    [InlineData("+++\ntitle = \"a\"\nText.", "a.md:1: the front matter has no end; close it with a line of +++")]
    public async Task A_fault_in_it_costs_the_article_alone(string written, string expected) =>
        Assert.StartsWith(expected, await Reading.ProblemAsync(System.Text.Encoding.UTF8.GetBytes(written)), StringComparison.Ordinal);
}
