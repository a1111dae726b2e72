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
            "person",
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
            "figures",
            "list",
            "query",
            "card",
            "relation card",
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

    [Fact]
    public async Task Axe_finds_nothing_in_what_opens_over_the_page()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN?type=VETOED");
        await visit.Find(".take summary").ClickAsync();
        await visit.Button("Card to embed").ClickAsync();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            Assert.Empty(await visit.FaultsAsync());
        }

        await visit.Page.GetByRole(AriaRole.Combobox).First.FillAsync("veto");
        await Assertions.Expect(visit.Find(".hit.all")).ToBeVisibleAsync();
        Assert.Empty(await visit.FaultsAsync());
        await visit.EndAsync();
    }
}
