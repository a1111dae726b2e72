using Graph.Explorer.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Explorer.Tests;

/// <summary>What the page says when it has nothing to show.</summary>
public sealed class StateTests
{
    private const string Graphql = "**/graphql";

    [Fact]
    public async Task An_empty_store_tells_what_to_do()
    {
        await Chromium.GetAsync();
        await using var server = await GraphServer.StartAsync([]);
        await using var visit = await Visit.OpenAsync(server, "/");
        await Expect(visit.Page.GetByText("graph import samples/articles")).ToBeVisibleAsync();
        await visit.EndAsync();
    }

    [Fact]
    public async Task A_server_that_is_gone_is_told_and_asked_again()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/query");
        await visit.Page.RouteAsync(Graphql, route => route.AbortAsync());
        await visit.Find(".home").ClickAsync();
        await Expect(visit.Find("[role=alert]")).ToContainTextAsync("cannot be reached");
        await visit.Page.UnrouteAllAsync();
        await visit.Button("Try again").ClickAsync();
        await Expect(visit.Heading("Latest vetoes")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("en", "cannot be reached")]
    [InlineData("sv", "kan inte nås")]
    public async Task The_search_box_says_in_words_that_it_could_not_ask(string language, string words)
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/", new Look(1280, 900, Language: language));
        await visit.Page.RouteAsync(Graphql, route => route.AbortAsync());
        await visit.Page.Keyboard.InsertTextAsync("kina");
        await Expect(visit.Find(".found.none")).ToContainTextAsync(words);
        await Expect(visit.Find(".search [role=status]")).ToContainTextAsync(words);
        await visit.Page.UnrouteAllAsync();
        await visit.Page.Keyboard.InsertTextAsync(" ");
        await Expect(visit.Find(".found.none")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(429, "busy")]
    [InlineData(503, "busy")]
    [InlineData(500, "no answer")]
    public async Task A_server_that_refuses_is_told_in_words(int status, string words)
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/query");
        await visit.Page.RouteAsync(Graphql, route => route.FulfillAsync(new() { Status = status, Body = "" }));
        await visit.Find(".home").ClickAsync();
        await Expect(visit.Find("[role=alert]")).ToContainTextAsync(words);
    }

    [Fact]
    public async Task A_server_that_wants_a_key_asks_for_it()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/query");
        await visit.Page.RouteAsync(
            Graphql,
            async route =>
            {
                // The server itself knows no keys.
                var others = route.Request.Headers.Where(header => header.Key != "authorization");
                var known = route.Request.Headers.GetValueOrDefault("authorization") == "Bearer right";
                await (known ? route.ContinueAsync(new() { Headers = others }) : route.FulfillAsync(new() { Status = 401, Body = "{}" }));
            }
        );
        await visit.Find(".home").ClickAsync();
        await visit.Page.GetByLabel("Key").FillAsync("right");
        await visit.Button("Use it").ClickAsync();
        await Expect(visit.Heading("Latest vetoes")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_slow_server_is_told_after_a_while()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/query");
        var go = new TaskCompletionSource();
        await visit.Page.RouteAsync(
            Graphql,
            async route =>
            {
                await go.Task;
                await route.ContinueAsync();
            }
        );
        await visit.Find(".home").ClickAsync();
        await Expect(visit.Page.GetByText("Loading …")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText("Still working")).ToBeVisibleAsync();
        go.SetResult();
        await Expect(visit.Heading("Latest vetoes")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/actor/state:CH", "There is nothing with the id state:CH")]
    [InlineData("/relation/relation:none", "There is nothing with the id relation:none")]
    [InlineData("/article/article:none", "There is nothing with the id article:none")]
    [InlineData("/actor/<img src=x>", "There is nothing with the id <img src=x>")]
    [InlineData("/quote/quote:", "There is nothing with the id quote:")]
    [InlineData("/list/nothing", "There is no such page")]
    public async Task An_unknown_id_is_told(string path, string words)
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), path);
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(words);
        await visit.EndAsync();
    }

    [Fact]
    public async Task Settings_that_mean_nothing_are_left_out_and_an_address_of_nothing_is_told()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN");
        var lines = await visit.Find(".line").CountAsync();
        foreach (
            var settings in new[]
            {
                "from=2025-99-99",
                "type=NOPE",
                "how=NOPE",
                "with=zz",
                "at=1;2",
                "open=zz",
                "from=2026-01-01&to=2025-01-01",
                "sel=relation:zz",
            }
        )
        {
            await visit.GoAsync($"/actor/state:CN?{settings}");
            await Expect(visit.Find(".line")).ToHaveCountAsync(lines);
        }

        await visit.GoAsync("/path?from=bad&to=state:SE");
        await Expect(visit.Page.GetByText("Choose two actors")).ToBeVisibleAsync();
        await visit.EndAsync();
        await visit.GoAsync("/nowhere/at/all");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("There is no such page");
    }

    [Theory]
    [InlineData("/actor/person:lindhagen")]
    [InlineData("/actor/person:karin-lindhgen")]
    public async Task An_id_that_is_nearly_right_leads_to_what_was_meant(string path)
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), path);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Karin Lindhagen" }).ClickAsync();
        await visit.AtAsync("/actor/person:karin-lindhagen");
    }

    [Fact]
    public async Task A_path_names_the_end_that_is_chosen_and_tells_one_that_is_unknown()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/path?from=state:SE");
        await Expect(visit.Find(".picked a.name")).ToHaveTextAsync("Sweden");
        await visit.GoAsync("/path?from=state:SE&to=person:lindhagen");
        await Expect(visit.Find("main")).ToContainTextAsync("There is nothing with the id person:lindhagen");
        await Expect(visit.Find(".state a.name")).ToHaveTextAsync("Karin Lindhagen");
        await visit.GoAsync("/list/relations?of=state:QQ");
        await Expect(visit.Find("main")).ToContainTextAsync("There is nothing with the id state:QQ");
        await visit.EndAsync();
    }

    [Fact]
    public async Task Filters_that_nothing_fits_say_so()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN?type=INVADED");
        await Expect(visit.Page.GetByText("Nothing fits these filters.").First).ToBeVisibleAsync();
        await visit.EndAsync();
    }
}
