using Graph.Explorer.Tests.Browsing;
using Microsoft.Playwright;

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
            "list",
            "query",
            "card",
            "missing",
        ];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Axe_finds_nothing_in_light_and_dark_and_a_narrow_phone_holds_it_all(string view)
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), (await Site.ViewsAsync())[view]);
        Assert.Empty(await visit.FaultsAsync());
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Empty(await visit.FaultsAsync());
        await visit.Page.SetViewportSizeAsync(320, 844);
        await visit.SettledAsync();
        Assert.Equal(0, await visit.BeyondAsync());
        await visit.EndAsync();
    }
}
