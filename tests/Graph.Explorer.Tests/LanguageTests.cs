using Graph.Explorer.Tests.Browsing;
using Graph.Model;
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

    [Theory]
    [InlineData("en-GB", "resolution on North Korea, 9 April 2025", "In articles: USA-sponsrad resolution")]
    [InlineData("sv-SE", "USA-sponsrad resolution om skärpta sanktioner mot Nordkorea, 9 april 2025", null)]
    public async Task A_resolution_has_a_name_in_the_language_of_the_page(string language, string name, string? told)
    {
        await using var visit = await Visit.OpenAsync(
            await Site.SamplesAsync(),
            (await Site.ViewsAsync())["tally"],
            new Look(Language: language)
        );
        await Expect(visit.Find("h1")).ToHaveTextAsync(name, new() { IgnoreCase = true });
        await Expect(visit.Find(".who .also", told ?? ":")).ToHaveCountAsync(told is null ? 0 : 1);
        await visit.EndAsync();
    }

    [Theory]
    [InlineData("en-GB", "summit")]
    [InlineData("sv-SE", "toppmötet")]
    public async Task A_gathering_has_a_name_in_the_language_of_the_page(string language, string name)
    {
        var look = new Look(Language: language);
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), (await Site.ViewsAsync())["event"], look);
        await Expect(visit.Find("h1")).ToHaveTextAsync(name);
        await visit.EndAsync();
    }

    [Fact]
    public async Task Names_that_articles_give_stand_apart_from_those_by_which_it_is_known()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN");
        await Expect(visit.Find(".who .also").First).ToHaveTextAsync("In articles: Kina (9) · Peking (4) ");
        await Expect(visit.Find(".who .also").Last).ToContainTextAsync("Also known as: Kina · Beijing · Communist China");
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
    public async Task Figures_and_words_of_the_vocabulary_are_in_the_language_of_the_page()
    {
        await using var visit = await Visit.OpenAsync(
            await Site.SamplesAsync(),
            "/path?from=state:SE&to=state:KP",
            new Look(Language: "sv-SE")
        );
        await Expect(visit.Find(".facts").First).ToContainTextAsync("åtgärd: utvisning");
        await Expect(visit.Find(".facts").First).ToContainTextAsync("säkerhet 0,85");
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Every_type_and_attribute_that_a_claim_may_have_has_words(string language)
    {
        var words = File.ReadAllText(Path.Combine(Repository.Root, "web", "src", $"words.{language}.ts"));
        var attributes = Section(words, "attributes");
        Assert.All(
            RelationVocabulary.All.SelectMany(definition => definition.Attributes).Distinct(),
            name => Assert.Contains($" {name}: '", attributes, StringComparison.Ordinal)
        );
        var types = Section(words, "types");
        Assert.All(RelationVocabulary.All, definition => Assert.Contains($" {definition.Name}: '", types, StringComparison.Ordinal));
    }

    private static string Section(string words, string name)
    {
        var start = words.IndexOf($"  {name}: {{", StringComparison.Ordinal);
        return words[start..words.IndexOf('}', start)];
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
