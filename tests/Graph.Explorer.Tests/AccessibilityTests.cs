using Deque.AxeCore.Playwright;
using Graph.Explorer.Tests.Browsing;

namespace Graph.Explorer.Tests;

/// <summary>Every view for every eye: no finding of axe, nothing beyond the edge, nothing on the console.</summary>
public sealed class AccessibilityTests
{
    public static TheoryData<string> Views =>
        [
            "start",
            "search",
            "actor",
            "evidence",
            "comparison",
            "filtered",
            "table",
            "relation",
            "article",
            "resolution",
            "event",
            "quote",
            "path",
            "contradictions",
            "query",
            "card",
            "missing",
        ];

    /// <summary>All but the query page, where axe itself ends with an exception: it finds no selector for a node of the editor.</summary>
    public static TheoryData<string> ViewsForAxe => [.. Views.Select(v => v.Data).Where(v => v != "query")];

    [Theory]
    [MemberData(nameof(ViewsForAxe))]
    public async Task Axe_finds_nothing_in_light_and_dark(string view)
    {
        var address = (await Site.ViewsAsync())[view];
        foreach (var dark in new[] { false, true })
        {
            await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), address, new Look(Dark: dark));
            var result = await visit.Page.RunAxe();
            Assert.Empty(
                result.Violations.Select(v =>
                    $"{(dark ? "dark" : "light")}: {v.Id}: {v.Help}: {string.Join(" ", v.Nodes.Select(n => n.Html))}"
                )
            );
            await visit.EndAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Nothing_stands_beyond_the_edge_of_a_narrow_phone(string view)
    {
        await using var visit = await Visit.OpenAsync(
            await Site.SamplesAsync(),
            (await Site.ViewsAsync())[view],
            Look.Phone with
            {
                Width = 320,
            }
        );
        Assert.Equal(0, await visit.BeyondAsync());
        await visit.EndAsync();
    }
}
