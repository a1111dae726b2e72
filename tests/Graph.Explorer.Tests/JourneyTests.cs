using System.Text.Json.Nodes;
using Graph.Explorer.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Explorer.Tests;

/// <summary>The ways that an analyst goes.</summary>
public sealed class JourneyTests
{
    [Fact]
    public async Task From_a_search_to_the_words_of_the_article_and_back_again()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/");
        await Walk.FromSearchToSentenceAsync(visit);
        await visit.EndAsync();
    }

    [Fact]
    public async Task The_copied_address_shows_a_colleague_the_same_picture()
    {
        var server = await Site.SamplesAsync();
        await using var first = await Visit.OpenAsync(server, "/actor/state:CN");
        await first.Find(".node[data-id='state:RU']").ClickAsync();
        await first.Button("Show its neighbours").ClickAsync();
        await first.AtAsync("open=state:RU");
        await first.SettledAsync();
        await Expect(first.Find(".node[data-id='state:KP']")).ToHaveCountAsync(1);
        await using var second = await Visit.OpenAsync(server, first.Address);
        await Expect(second.Find(".node")).ToHaveCountAsync(await first.Find(".node").CountAsync());
        Assert.Equal(await Places(first), await Places(second));
        await first.EndAsync();
        await second.EndAsync();
    }

    [Fact]
    public async Task What_was_moved_and_brought_closer_is_in_the_address_and_stays_when_more_is_shown()
    {
        var server = await Site.SamplesAsync();
        await using var first = await Visit.OpenAsync(server, "/actor/state:CN");
        var whole = await World(first);
        await first.Button("Closer").ClickAsync();
        await first.AtAsync("\\?at=-?\\d+;-?\\d+;\\d+$");
        var closer = first.Address;
        var box = (await first.Find("svg.graph").BoundingBoxAsync())!;
        await first.Page.Mouse.MoveAsync(box.X + 20, box.Y + 20);
        await first.Page.Mouse.DownAsync();
        await first.Page.Mouse.MoveAsync(box.X + 90, box.Y + 60, new() { Steps = 4 });
        await first.Page.Mouse.UpAsync();
        await Expect(first.Page).Not.ToHaveURLAsync(new Uri(server.Url, closer).ToString());
        var moved = await Middle(first);

        await using var second = await Visit.OpenAsync(server, first.Address);
        Assert.Equal(moved, await Middle(second));
        await second.Find(".node[data-id='state:RU']").FocusAsync();
        await second.PressAsync("e");
        await second.AtAsync("open=state:RU");
        await second.SettledAsync();
        Assert.Equal(moved, await Middle(second));
        await second.GoAsync("/actor/state:CN");
        Assert.Equal(whole, await World(second));
        await first.EndAsync();
        await second.EndAsync();
    }

    [Fact]
    public async Task What_stood_stays_when_neighbours_are_added()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN");
        var before = await Places(visit);
        await visit.GoAsync("/actor/state:CN?open=state:RU");
        var after = await Places(visit);
        Assert.True(after.Length > before.Length);
        Assert.Equal(before, after.Intersect(before).ToArray());
    }

    [Fact]
    public async Task A_brush_over_the_timeline_filters_everything_beside_it()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:RU");
        var claims = await visit.Find(".mark").CountAsync();
        var axis = (await visit.Find(".brush .overlay").BoundingBoxAsync())!;
        await visit.Find(".brush .overlay").ScrollIntoViewIfNeededAsync();
        axis = (await visit.Find(".brush .overlay").BoundingBoxAsync())!;
        await visit.Page.Mouse.MoveAsync(axis.X + axis.Width * 0.1f, axis.Y + axis.Height / 2);
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(axis.X + axis.Width * 0.4f, axis.Y + axis.Height / 2, new() { Steps = 5 });
        await visit.Page.Mouse.UpAsync();
        await visit.AtAsync("from=2025-.*to=2025-");
        await visit.SettledAsync();
        Assert.InRange(await visit.Find(".mark").CountAsync(), 1, claims - 1);
        await visit.Button("Clear filters").ClickAsync();
        await Expect(visit.Find(".mark")).ToHaveCountAsync(claims);
        await visit.EndAsync();
    }

    [Fact]
    public async Task Of_an_actor_with_more_claims_than_can_be_drawn_each_month_is_and_a_filter_finds_the_weakest()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/search?q=kina");
        await visit.Page.RouteAsync("**/graphql", ManyAsync);
        await visit.GoAsync("/actor/state:CN");
        await Expect(visit.Find(".line")).ToHaveCountAsync(1);
        await visit.Find(".mark.month").First.FocusAsync();
        await visit.PressAsync("Enter");
        await visit.AtAsync("from=2025-..-01&to=2025-..-(30|31)$");
        await visit.GoAsync("/actor/state:CN?type=VETOED");
        await Expect(visit.Find(".line.vote")).ToHaveCountAsync(2);
        await visit.EndAsync();
    }

    /// <summary>Answers as a store would in which the actor has thousands of claims and relations, but for what a filter leaves.</summary>
    private static async Task ManyAsync(IRoute route)
    {
        var response = await route.FetchAsync();
        var answer = JsonNode.Parse(await response.TextAsync())!;
        if (answer["data"]?["types"] is not null)
        {
            answer["data"]!["actor"]!["claims"]!["totalCount"] = 5000;
            answer["data"]!["relations"]!["totalCount"] = 4000;
            var edges = answer["data"]!["relations"]!["edges"]!.AsArray();
            while (edges.Count > 1)
                edges.RemoveAt(1);
        }

        await route.FulfillAsync(new() { Response = response, Body = answer.ToJsonString() });
    }

    [Fact]
    public async Task A_dragged_node_is_pinned_and_undo_lets_it_go()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN");
        var node = visit.Find(".node[data-id='state:US']");
        await node.ScrollIntoViewIfNeededAsync();
        var box = (await node.Locator(".shape").BoundingBoxAsync())!;
        await visit.Page.Mouse.MoveAsync(box.X + box.Width / 2, box.Y + box.Height / 2);
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(box.X + 60, box.Y + 40, new() { Steps = 4 });
        await visit.Page.Mouse.UpAsync();
        await visit.AtAsync("pin=state:US");
        await visit.Button("↶ Undo").ClickAsync();
        await visit.AtAsync("/actor/state:CN$");
        await visit.EndAsync();
    }

    [Fact]
    public async Task Undo_at_an_address_that_was_opened_as_it_is_stays_on_the_page()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN?open=state:RU&node=state:RU");
        await visit.Button("↶ Undo").ClickAsync();
        await visit.AtAsync("/actor/state:CN\\?open=state:RU$");
        await visit.EndAsync();
    }

    [Fact]
    public async Task On_a_phone_the_sentence_of_a_line_comes_up_beside_the_graph()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN", Look.Phone);
        await visit.Find(".line.vote .reach").First.DispatchEventAsync("click");
        await Expect(visit.Find(".evidence mark.trigger").First).ToBeInViewportAsync();
        Assert.Equal(0, await visit.BeyondAsync());
        await visit.EndAsync();
    }

    [Fact]
    public async Task On_a_phone_marked_words_of_an_article_say_what_they_state_and_why()
    {
        var article = (await Site.ViewsAsync())["article"].Split('?')[0];
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), article, Look.Phone);
        await visit.Find(".text mark.stated").First.ClickAsync();
        await visit.AtAsync("\\?claim=claim:");
        await Expect(visit.Find(".chosen-claim .heading")).ToBeInViewportAsync();
        await Expect(visit.Find(".text mark.trigger").First).ToBeInViewportAsync();
        await visit.Button("Close").ClickAsync();
        await visit.AtAsync($"{article}$");
        await visit.EndAsync();
    }

    [Fact]
    public async Task Everything_of_a_kind_is_listed_page_by_page()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/");
        await visit.Find(".counts a", "people").ClickAsync();
        await visit.AtAsync("/list/actors\\?kind=PERSON$");
        await Expect(visit.Find(".list .tie", "Karin Lindhagen")).ToHaveCountAsync(1);
        await Expect(visit.Find(".list .tie", "Sweden")).ToHaveCountAsync(0);
        await visit.GoAsync("/list/relations");
        var first = await visit.Find(".list .tie").AllInnerTextsAsync();
        await visit.Find(".list a[rel=next]").ClickAsync();
        await visit.AtAsync("after=");
        await visit.SettledAsync();
        Assert.Empty(first.Intersect(await visit.Find(".list .tie").AllInnerTextsAsync()));
        await visit.Find(".list a[rel=prev]").ClickAsync();
        await visit.AtAsync("before=");
        await visit.SettledAsync();
        Assert.Equal(first, await visit.Find(".list .tie").AllInnerTextsAsync());
        await visit.EndAsync();
    }

    [Fact]
    public async Task Back_from_what_a_list_led_to_the_list_stands_where_it_stood()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/list/relations");
        await visit.Page.EvaluateAsync("() => window.scrollTo(0, 700)");
        await visit.Find(".list .tie a.meta").Nth(30).ClickAsync();
        await visit.AtAsync("/relation/");
        await visit.SettledAsync();
        await visit.Page.GoBackAsync();
        await visit.SettledAsync();
        Assert.InRange(await visit.Page.EvaluateAsync<int>("() => Math.round(window.scrollY)"), 500, 900);
        await visit.Find(".list a[rel=next]").ClickAsync();
        await visit.AtAsync("after=");
        await visit.SettledAsync();
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => Math.round(window.scrollY)"));
        await visit.EndAsync();
    }

    [Fact]
    public async Task All_relations_of_what_the_start_tells_as_new_are_listed()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/");
        await visit.Find(".news h2", "Latest vetoes").Locator("a").ClickAsync();
        await visit.AtAsync("/list/relations\\?type=VETOED&order=LAST_SEEN$");
        await visit.SettledAsync();
        Assert.All(await visit.Find(".list .tie").AllInnerTextsAsync(), row => Assert.Contains(" vetoed ", row));
        await visit.Find(".list .chip", "vetoed").ClickAsync();
        await visit.AtAsync("/list/relations\\?order=LAST_SEEN$");
        await Expect(visit.Find(".list .tie", " met ")).Not.ToHaveCountAsync(0);
        Assert.Equal("Relations · Graph", await visit.Page.TitleAsync());
        await visit.EndAsync();
    }

    [Fact]
    public async Task A_page_that_one_comes_back_to_has_its_title_again()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN");
        await Expect(visit.Page).ToHaveTitleAsync("China · Graph");
        await visit.Find("a.home").ClickAsync();
        await visit.AtAsync("/$");
        await visit.SettledAsync();
        await visit.Page.GoBackAsync();
        await visit.SettledAsync();
        await Expect(visit.Page).ToHaveTitleAsync("China · Graph");
        await visit.EndAsync();
    }

    [Fact]
    public async Task Every_view_has_a_title_of_its_own()
    {
        var server = await Site.SamplesAsync();
        await using var visit = await Visit.OpenAsync(server, "/");
        var titles = new List<string>();
        foreach (var view in new[] { "start", "search", "actor", "relation", "article", "resolution", "event", "quote", "query" })
        {
            await visit.GoAsync((await Site.ViewsAsync())[view]);
            titles.Add(await visit.Page.TitleAsync());
        }

        Assert.Equal(titles.Count, titles.Distinct().Count());
        await visit.EndAsync();
    }

    [Fact]
    public async Task The_first_actor_page_takes_at_most_two_requests_after_its_files()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/search?q=kina");
        var asked = 0;
        visit.Page.Request += (_, request) => asked += request.Url.EndsWith("/graphql", StringComparison.Ordinal) ? 1 : 0;
        await visit.GoAsync("/actor/state:CN");
        Assert.InRange(asked, 1, 2);
    }

    [Fact]
    public async Task Over_Neo4j_the_way_is_the_same()
    {
        await Chromium.GetAsync();
        var source = await Graph.Storage.Tests.Neo4j.Neo4jSource.StartAsync();
        Assert.SkipWhen(source is null, "there is no Neo4j server and no container engine");
        await using var neo4j = source!.Value.Server;
        await using var server = await PatientlyAsync(source.Value.Http);
        await using var visit = await Visit.OpenAsync(server, "/");
        await Walk.FromSearchToSentenceAsync(visit);
        await visit.EndAsync();
    }

    /// <summary>A Neo4j server that has just started answers late on a machine under load; to import again goes on where it stopped.</summary>
    private static async Task<GraphServer> PatientlyAsync(string store)
    {
        for (var turn = 1; ; turn++)
        {
            try
            {
                return await GraphServer.StartAsync([Repository.Samples], store);
            }
            catch (InvalidOperationException failure)
                when (turn < 5 && failure.Message.Contains("did not answer in time", StringComparison.Ordinal))
            {
                TestContext.Current.SendDiagnosticMessage(failure.Message);
            }
        }
    }

    private static async Task<string?> World(Visit visit) => await visit.Find("svg.graph .world").GetAttributeAsync("transform");

    /// <summary>Where in the window the node in the middle stands, in steps that rounding does not tell apart.</summary>
    private static Task<string> Middle(Visit visit) =>
        visit
            .Find(".node.centre .shape")
            .EvaluateAsync<string>(
                "shape => { const { x, y, width } = shape.getBoundingClientRect(); return [x, y, width].map(all => Math.round(all / 8)).join(); }"
            );

    private static async Task<string[]> Places(Visit visit) =>
        await visit
            .Find(".node")
            .EvaluateAllAsync<string[]>("nodes => nodes.map(node => node.dataset.id + ' ' + node.getAttribute('transform'))");
}
