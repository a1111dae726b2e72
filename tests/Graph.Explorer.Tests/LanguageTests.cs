using Graph.Explorer.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Graph.Explorer.Tests;

/// <summary>The page speaks Swedish and English.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("sv-SE", "sv", "Senaste veton")]
    [InlineData("sv-FI", "sv", "Senaste veton")]
    [InlineData("en-GB", "en", "Latest vetoes")]
    [InlineData("de-DE", "en", "Latest vetoes")]
    public async Task It_follows_the_browser(string asked, string spoken, string heading)
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/", new Look(Language: asked));
        await Expect(visit.Find("html")).ToHaveAttributeAsync("lang", spoken);
        await Expect(visit.Heading(heading)).ToBeVisibleAsync();
        await visit.EndAsync();
    }

    [Fact]
    public async Task What_was_chosen_stays_chosen()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/", new Look(Language: "en-GB"));
        await visit.Button("sv").ClickAsync();
        await Expect(visit.Heading("Senaste veton")).ToBeVisibleAsync();
        await visit.GoAsync("/actor/state:CN");
        await Expect(visit.Find("html")).ToHaveAttributeAsync("lang", "sv");
        await Expect(visit.Heading("Tidslinje")).ToBeVisibleAsync();
        await visit.EndAsync();
    }

    [Fact]
    public async Task Offices_that_an_article_names_in_one_language_are_told_in_the_other()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/person:karin-lindhagen");
        await Expect(visit.Find(".offices")).ToContainTextAsync("foreign minister · Sweden");
        await visit.Button("sv").ClickAsync();
        await Expect(visit.Find(".offices")).ToContainTextAsync("utrikesminister · Sverige");
        await visit.EndAsync();
    }

    [Fact]
    public async Task A_state_tells_who_holds_its_offices()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:SE?type=MET");
        await Expect(visit.Find(".offices")).ToContainTextAsync("foreign minister · Karin Lindhagen 6 Mar 2025 – 4 Jun 2025");
        await visit.EndAsync();
    }

    [Fact]
    public async Task No_view_in_Swedish_shows_a_word_that_was_left_out()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/", new Look(Language: "sv-SE"));
        foreach (var path in (await Site.ViewsAsync()).Values)
        {
            await visit.GoAsync(path);
            Assert.DoesNotMatch(@"\bundefined\b|\[object Object\]|\bNaN\b", await visit.Find("body").InnerTextAsync());
        }

        await visit.EndAsync();
    }
}
