using Graph.Explorer.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Explorer.Tests;

/// <summary>Faults that only an eye finds, measured so that they do not come back.</summary>
public sealed class LookTests
{
    [Fact]
    public async Task What_is_printed_is_dark_on_white_also_where_the_screen_is_dark()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/person:karin-lindhagen", new Look(Dark: true));
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(visit.Find("h1")).ToHaveCSSAsync("color", "rgb(29, 33, 38)");
        await Expect(visit.Find("body")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
        await Expect(visit.Find(".picture")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
    }

    [Theory]
    [InlineData("/actor/person:karin-lindhagen")]
    [InlineData("/actor/state:CN?type=VETOED")]
    [InlineData("/path?from=state:SE&to=state:KP")]
    public async Task On_a_phone_a_picture_of_few_nodes_holds_them_all_with_names_that_can_be_read(string path)
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), path, Look.Phone);
        var beyond = await visit.AmissAsync(
            """
            () => {
              const { left, right } = document.querySelector('svg.graph').getBoundingClientRect();
              return [...document.querySelectorAll('svg.graph .node text')].filter(name => {
                const box = name.getBoundingClientRect();
                return box.left < left - 4 || box.right > right + 4 || box.height < 9;
              }).map(name => name.textContent);
            }
            """
        );
        Assert.Empty(beyond);
    }

    [Theory]
    [InlineData("/actor/person:karin-lindhagen")]
    [InlineData("/actor/state:CN?type=VETOED")]
    [InlineData("/actor/state:SE")]
    public async Task On_a_phone_no_name_in_a_picture_of_few_nodes_stands_upon_another(string path)
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), path, Look.Phone);
        var upon = await visit.AmissAsync(
            """
            () => {
              const shown = [...document.querySelectorAll('svg.graph .node text')].filter(name => getComputedStyle(name).opacity > 0);
              const names = shown.map(name => ({ text: name.textContent, box: name.getBoundingClientRect() }));
              const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
              return names.flatMap((one, at) => names.slice(at + 1).filter(other => meet(one.box, other.box)).map(other => `${one.text} on ${other.text}`));
            }
            """
        );
        Assert.Empty(upon);
    }

    [Theory]
    [InlineData(".latest h2", "bottom")]
    [InlineData(".news .columns > li", "top")]
    public async Task What_stands_side_by_side_on_the_start_page_stands_at_one_height(string parts, string edge)
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/");
        var heights = await visit.Page.EvaluateAsync<double[]>(
            "([parts, edge]) => [...document.querySelectorAll(parts)].slice(0, 3).map(part => Math.round(part.getBoundingClientRect()[edge]))",
            new[] { parts, edge }
        );
        Assert.Equal(3, heights.Length);
        Assert.Single(heights.Distinct());
    }

    [Fact]
    public async Task What_only_tells_a_gathering_apart_from_others_is_not_told_to_readers()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), (await Site.ViewsAsync())["event"]);
        await Expect(visit.Find(".facts").First).ToBeVisibleAsync();
        Assert.DoesNotContain("gathering", await visit.Find(".cards").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".take")]
    [InlineData(".correct")]
    public async Task On_a_phone_what_opens_stands_within_the_screen(string menu)
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/person:karin-lindhagen", Look.Phone);
        await visit.Find($"{menu} summary").ClickAsync();
        var box = (await visit.Find($"{menu} .menu").BoundingBoxAsync())!;
        Assert.InRange(box.X, 0, box.X);
        Assert.InRange(box.X + box.Width, 1, Look.Phone.Width);
    }

    [Fact]
    public async Task No_name_of_a_lane_is_cut_off_in_the_longer_words_of_Swedish()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN", new Look(Language: "sv-SE"));
        var cut = await visit.AmissAsync(
            """
            () => {
              const { left } = document.querySelector('.timeline').getBoundingClientRect();
              const names = [...document.querySelectorAll('.timeline .lane-name')];
              return names.filter(name => name.getBoundingClientRect().left < left).map(name => name.textContent);
            }
            """
        );
        Assert.Empty(cut);
        await Expect(visit.Find(".timeline .lane-name", "lade ned sin röst om")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task At_the_end_of_an_article_the_reasons_stand_below_the_bar()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), (await Site.ViewsAsync())["article"]);
        await visit.Page.EvaluateAsync("() => window.scrollTo(0, document.body.scrollHeight)");
        await visit.SettledAsync();
        var bar = (await visit.Find(".bar").BoundingBoxAsync())!;
        var reasons = (await visit.Find(".chosen-claim").BoundingBoxAsync())!;
        Assert.InRange(reasons.Y, bar.Y + bar.Height, 800);
    }

    [Fact]
    public async Task What_is_added_around_a_node_stands_on_nothing_that_stood()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN?open=state:RU");
        var upon = await visit.AmissAsync(
            """
            () => {
              const nodes = [...document.querySelectorAll('svg.graph .node')].map(node => ({ id: node.dataset.id, parts: [...node.querySelectorAll('.shape, text')].map(part => part.getBoundingClientRect()) }));
              const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
              return nodes.flatMap((one, at) => nodes.slice(at + 1).filter(other => one.parts.some(a => other.parts.some(b => meet(a, b)))).map(other => `${one.id} ${other.id}`));
            }
            """
        );
        Assert.Empty(upon);
    }

    [Fact]
    public async Task On_a_phone_every_view_of_the_bar_is_there_and_what_joins_a_path_is_read_between_its_ends()
    {
        await using var visit = await Visit.OpenAsync(
            await Site.SamplesAsync(),
            "/path?from=state:SE&to=state:KP",
            Look.Phone with
            {
                Language = "sv-SE",
            }
        );
        foreach (var link in await visit.Find(".bar nav a").AllAsync())
        {
            await Expect(link).ToBeInViewportAsync();
        }

        var hidden = await visit.AmissAsync(
            """
            () => {
              const shapes = [...document.querySelectorAll('svg.graph .shape')].map(shape => shape.getBoundingClientRect());
              const edge = document.querySelector('svg.graph').getBoundingClientRect();
              return [...document.querySelectorAll('svg.graph .told')].filter(told => {
                const box = told.getBoundingClientRect();
                return box.left < edge.left || box.right > edge.right || shapes.some(shape => Math.min(shape.right, box.right) - Math.max(shape.left, box.left) > 6 && Math.min(shape.bottom, box.bottom) - Math.max(shape.top, box.top) > 6);
              }).map(told => told.textContent);
            }
            """
        );
        Assert.Empty(hidden);
        await Expect(visit.Find("svg.graph .told")).ToHaveCountAsync(await visit.Find(".way > li").CountAsync());
    }

    [Fact]
    public async Task No_name_in_the_table_is_broken_within_a_word()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN?as=table");
        var broken = await visit.AmissAsync(
            """
            () => [...document.querySelectorAll('th, td a')].flatMap(cell => {
              const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode();
              return [...text.data.matchAll(/\\S+/g)].filter(word => {
                const range = document.createRange();
                range.setStart(text, word.index);
                range.setEnd(text, word.index + word[0].length);
                return range.getClientRects().length > 1 && !word[0].includes('-');
              }).map(word => word[0]);
            })
            """
        );
        Assert.Empty(broken);
    }

    [Fact]
    public async Task No_day_stands_twice_on_the_axis_of_a_few_days()
    {
        var server = await Site.SamplesAsync();
        var alliance = (
            await server.AskAsync("""{ relations(where: { types: ALLIED_WITH, actors: { any: "state:RU" } }) { nodes { id } } }""")
        )
            .GetProperty("relations")
            .GetProperty("nodes")[0];
        await using var visit = await Visit.OpenAsync(server, "/relation/" + alliance.GetProperty("id").GetString());
        var days = await visit.Find(".timeline .tick").AllTextContentsAsync();
        Assert.InRange(days.Count, 3, 20);
        Assert.Equal(days.Distinct(), days);
    }

    [Fact]
    public async Task A_path_is_drawn_as_it_is_walked()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/path?from=state:SE&to=state:KP");
        var drawn = await visit
            .Find(".node")
            .EvaluateAllAsync<string[]>(
                "all => all.toSorted((a, b) => a.getBoundingClientRect().x - b.getBoundingClientRect().x).map(node => node.dataset.id)"
            );
        Assert.Equal(("state:SE", "state:KP"), (drawn[0], drawn[^1]));
        Assert.Equal(drawn.Length - 1, await visit.Find(".way > li").CountAsync());
    }

    [Fact]
    public async Task The_tally_shows_the_veto_beside_the_votes_that_it_stopped()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), (await Site.ViewsAsync())["tally"]);
        await Expect(visit.Find(".tally .vetoes")).ToHaveCountAsync(1);
        await Expect(visit.Find(".votes figcaption")).ToContainTextAsync("Veto");
    }

    [Fact]
    public async Task What_a_text_dates_to_a_month_is_told_as_no_day_of_it()
    {
        var server = await Site.SamplesAsync();
        var claims = (
            await server.AskAsync("{ claims(first: 200) { nodes { date { value precision } relation { id firstSeen lastSeen } } } }")
        )
            .GetProperty("claims")
            .GetProperty("nodes");
        var relation = claims
            .EnumerateArray()
            .First(claim =>
                claim.GetProperty("date") is { ValueKind: not System.Text.Json.JsonValueKind.Null } date
                && date.GetProperty("value").GetString() == "2025-06"
            )
            .GetProperty("relation");
        await using var visit = await Visit.OpenAsync(server, "/relation/" + relation.GetProperty("id").GetString());
        await Expect(visit.Find(".reading > .meta").First).ToContainTextAsync("· June 2025 ·");
    }

    [Fact]
    public async Task The_start_shows_the_strongest_relations_and_each_leads_on()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/");
        await Expect(visit.Find(".world .node[data-id='state:CN']")).ToHaveCountAsync(1);
        await visit.Find(".world .node[data-id='state:RU']").FocusAsync();
        await visit.PressAsync("Enter");
        await visit.AtAsync("/actor/state:RU$");
        await visit.Page.GoBackAsync();
        await visit.Find(".world .line .reach").First.DispatchEventAsync("click");
        await visit.AtAsync("/relation/relation:");
        await visit.EndAsync();
    }

    [Fact]
    public async Task A_quote_leads_on_to_what_else_its_speaker_said()
    {
        var server = await Site.SamplesAsync();
        var quote = (await server.AskAsync("""{ quotes(where: { speaker: "person:karin-lindhagen" }) { nodes { id } } }"""))
            .GetProperty("quotes")
            .GetProperty("nodes")[0];
        await using var visit = await Visit.OpenAsync(server, "/quote/" + quote.GetProperty("id").GetString());
        var others = visit.Find(".quotes .quote blockquote a");
        await Expect(others.First).ToBeVisibleAsync();
        var next = await others.First.GetAttributeAsync("href");
        await others.First.ClickAsync();
        await visit.AtAsync($"{next}$");
        await visit.EndAsync();
    }
}
