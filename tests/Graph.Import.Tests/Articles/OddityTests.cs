using Graph.Import.Articles;

namespace Graph.Import.Tests.Articles;

public sealed class OddityTests
{
    private static readonly ReadOptions s_options = new() { Today = new DateOnly(2025, 3, 4) };

    [Theory]
    [InlineData("published: 2199-01-01", "published: 2199-01-01 is after tomorrow")]
    [InlineData("published: 2025-03-06", "published: 2025-03-06 is after tomorrow")]
    [InlineData("published: 2025-03-05", null)]
    [InlineData("published: 1600-01-01", null)]
    [InlineData("published: 1599-12-31", "published: 1599-12-31 is before 1600")]
    [InlineData("version: 1.2", "version: '1.2' is no whole number and is passed over")]
    [InlineData("modified: i går", "modified: 'i går' is no time and is passed over")]
    public async Task An_odd_field_is_asked_about_and_the_article_is_read_all_the_same(string field, string? expected)
    {
        var result = Assert.Single(await Reading.AllOfAsync("a.md", $"---\n{field}\n---\nText.", s_options));
        Assert.NotNull(result.Article);
        Assert.Equal(expected, result.Warning?.Message);
        Assert.Equal(expected is null ? null : 2, result.Warning?.Line);
    }
}
