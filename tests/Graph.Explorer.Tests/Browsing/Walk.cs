using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Explorer.Tests.Browsing;

/// <summary>Ways that more than one test goes.</summary>
internal static class Walk
{
    /// <summary>Search, actor, filter, edge, sentence, article, and back to the picture as it was.</summary>
    public static async Task FromSearchToSentenceAsync(Visit visit)
    {
        await visit.Page.GetByRole(AriaRole.Combobox).FillAsync("kina");
        await visit.Page.GetByRole(AriaRole.Option, new() { Name = "China" }).First.ClickAsync();
        await visit.AtAsync("/actor/state:CN$");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("China");

        await visit.Find(".filters .chip", "vetoed").ClickAsync();
        await visit.AtAsync("type=VETOED");
        await visit.SettledAsync();
        await Expect(visit.Find(".line.vote")).ToHaveCountAsync(2);
        var filtered = visit.Address;

        await visit.Find(".line.vote .reach").First.DispatchEventAsync("click");
        await visit.AtAsync("sel=relation:");
        await Expect(visit.Find(".evidence mark.trigger").First).ToContainTextAsync("lade");
        await visit.Find(".evidence").GetByRole(AriaRole.Link, new() { Name = "Read in the article" }).ClickAsync();

        await visit.AtAsync("/article/article:[^?]+\\?claim=claim:");
        await Expect(visit.Find(".text mark.trigger").First).ToBeInViewportAsync();
        await Expect(visit.Find(".text mark.sentence").First).ToBeVisibleAsync();

        await visit.Page.GoBackAsync();
        await visit.AtAsync("sel=relation:");
        await visit.Page.GoBackAsync();
        await visit.SettledAsync();
        Assert.Equal(filtered, visit.Address);
        await Expect(visit.Find(".line.vote")).ToHaveCountAsync(2);
    }
}
