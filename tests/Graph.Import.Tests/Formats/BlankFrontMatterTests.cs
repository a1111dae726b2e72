using System.Text;

namespace Graph.Import.Tests.Formats;

/// <summary>Empty lines before the front matter, which some writers of sites leave there.</summary>
public sealed class BlankFrontMatterTests
{
    [Theory]
    [InlineData("\n\n---\ntitle: Ett veto\n---\nText.")]
    [InlineData(" \r\n---\r\ntitle: Ett veto\r\n---\r\nText.")]
    [InlineData("\n+++\ntitle = \"Ett veto\"\n+++\nText.")]
    public async Task Empty_lines_before_it_are_passed_over(string written)
    {
        var article = await Reading.OneAsync(written);
        Assert.Equal(("Ett veto", "Text."), (article.Title, article.Text));
    }

    [Fact]
    public async Task A_rule_under_an_empty_line_is_none() =>
        Assert.Contains("En rad.", (await Reading.OneAsync("\n---\nEn rad.\n---\nText.")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_fault_is_told_by_its_own_line() =>
        Assert.StartsWith(
            "a.md:4: broken front matter: 'title' must be one value; ",
            await Reading.ProblemAsync(Encoding.UTF8.GetBytes("\n\n---\ntitle: [a]\n---\nText.")),
            StringComparison.Ordinal
        );
}
