using System.Text.RegularExpressions;
using Graph.Explorer.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Explorer.Tests;

/// <summary>What those do who have no mouse.</summary>
public sealed class KeyboardTests
{
    [Fact]
    public async Task The_search_has_the_focus_and_opens_what_the_arrows_chose()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/");
        await Expect(visit.Page.GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();

        // At once, so that what is shown is what these words find and not what their beginning did.
        await visit.Page.Keyboard.InsertTextAsync("nord");
        await Expect(visit.Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await visit.PressAsync("ArrowDown");
        var chosen = visit.Find("[role=option][aria-selected=true]");
        Assert.Equal(
            await chosen.GetAttributeAsync("id"),
            await visit.Page.GetByRole(AriaRole.Combobox).GetAttributeAsync("aria-activedescendant")
        );
        await visit.PressAsync("ArrowUp");
        await visit.PressAsync("Enter");
        await visit.AtAsync("/actor/");
        await visit.EndAsync();
    }

    [Fact]
    public async Task What_the_arrows_chose_is_opened_also_before_the_last_letter_has_found_anything()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/");
        await visit.Page.Keyboard.InsertTextAsync("r");
        await Expect(visit.Page.GetByRole(AriaRole.Option).Nth(1)).ToBeVisibleAsync();
        // What the next letter finds is asked for, and never comes.
        var asked = new TaskCompletionSource();
        await visit.Page.RouteAsync(
            "**/graphql",
            _ =>
            {
                asked.TrySetResult();
                return Task.CompletedTask;
            }
        );
        await visit.Page.Keyboard.InsertTextAsync("y");
        await asked.Task.WaitAsync(TestContext.Current.CancellationToken);
        await visit.PressAsync("ArrowDown");
        var chosen = visit.Find("[role=option][aria-selected=true] > .symbol + bdi");
        var name = await visit.Page.GetByRole(AriaRole.Option).Nth(1).Locator("bdi").First.InnerTextAsync();
        await Expect(chosen).ToHaveTextAsync(name);
        await visit.PressAsync("Enter");
        await visit.AtAsync("/actor/");
    }

    [Fact]
    public async Task What_arrows_and_Enter_asked_for_before_anything_was_found_is_opened_when_it_is()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/");
        var released = new TaskCompletionSource();
        await visit.Page.RouteAsync(
            "**/graphql",
            async route =>
            {
                await released.Task;
                await route.ContinueAsync();
            }
        );
        await visit.Page.Keyboard.InsertTextAsync("ry");
        await visit.PressAsync("ArrowDown");
        await visit.PressAsync("Enter");
        released.SetResult();
        await visit.AtAsync("/(actor|quote|article|resolution)/");
        await visit.EndAsync();
    }

    [Fact]
    public async Task Escape_closes_what_was_found_and_Enter_shows_it_all()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/");
        await visit.Page.Keyboard.TypeAsync("ryssland");
        await Expect(visit.Find(".found")).ToBeVisibleAsync();
        await visit.PressAsync("Escape");
        await Expect(visit.Find(".found")).ToBeHiddenAsync();
        await visit.PressAsync("Enter");
        await visit.AtAsync("/search\\?q=ryssland");
        await Expect(visit.Heading("Articles")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_last_of_what_was_found_shows_it_all_and_names_that_begin_so_come_first()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/");
        await visit.Page.Keyboard.TypeAsync("s");
        await Expect(visit.Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        var begins = (await visit.Find(".hit > .symbol + bdi").AllInnerTextsAsync()).Select(name => name.StartsWith('S')).ToList();
        Assert.True(begins[0]);
        Assert.Equal(begins.OrderDescending(), begins);
        await visit.Page.RunAndWaitForResponseAsync(
            () => visit.Page.Keyboard.InsertTextAsync("veri"),
            response => response.Url.Contains("/graphql", StringComparison.Ordinal)
        );
        await Expect(visit.Find(".hit.all")).ToContainTextAsync("sveri");
        await visit.PressAsync("ArrowUp");
        await visit.PressAsync("Enter");
        await visit.AtAsync("/search\\?q=sveri$");
        await visit.EndAsync();
    }

    [Fact]
    public async Task The_graph_is_walked_with_Tab_and_opened_with_E()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN");
        await visit.Find(".node[data-id='state:RU']").FocusAsync();
        await visit.PressAsync("Enter");
        await visit.AtAsync("node=state:RU");
        await visit.PressAsync("e");
        await visit.AtAsync("open=state:RU");
        await visit.SettledAsync();
        await visit.Find(".node[data-id='state:RU']").FocusAsync();
        await visit.PressAsync("Tab");
        await Expect(visit.Find(".node:focus")).ToHaveCountAsync(1);
        await visit.PressAsync("u");
        await visit.AtAsync("node=state:RU$");
        await visit.EndAsync();
    }

    [Fact]
    public async Task A_node_is_pinned_and_moved_without_a_mouse_and_let_go_again()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN");
        var node = visit.Find(".node[data-id='state:US']");
        var stood = await node.GetAttributeAsync("transform");
        await node.FocusAsync();
        await visit.PressAsync("p");
        await visit.AtAsync("pin=state:US@-?\\d+;-?\\d+$");
        await Expect(node).ToHaveClassAsync(new Regex("pinned"));
        var pinned = visit.Address;
        await visit.PressAsync("Shift+ArrowRight");
        await Expect(visit.Page).Not.ToHaveURLAsync(new Regex(Regex.Escape(pinned) + "$"));
        await Expect(node).Not.ToHaveAttributeAsync("transform", stood!);
        await Expect(node).ToBeFocusedAsync();
        await visit.PressAsync("p");
        await visit.AtAsync("/actor/state:CN$");
        await Expect(node).ToHaveAttributeAsync("transform", stood!);
        await visit.EndAsync();
    }

    [Fact]
    public async Task From_a_chosen_node_each_relation_with_it_leads_to_its_sentence()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN?node=state:RU");
        var lines = visit.Find(".node-tools .chip");
        await Expect(lines.First).ToBeVisibleAsync();
        await visit.Find(".node-tools .chip", "urged").FocusAsync();
        await visit.PressAsync("Enter");
        await visit.AtAsync("sel=relation:");
        await Expect(visit.Find(".evidence h2")).ToContainTextAsync("China urged Russia");
        await Expect(visit.Find(".evidence mark.trigger")).ToBeVisibleAsync();
        await visit.EndAsync();
    }

    [Fact]
    public async Task Escape_and_a_click_elsewhere_close_a_menu()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN");
        var menu = visit.Find(".take .menu");
        await visit.Find(".take summary").ClickAsync();
        await Expect(menu).ToBeVisibleAsync();
        await visit.PressAsync("Tab");
        await visit.PressAsync("Escape");
        await Expect(menu).ToBeHiddenAsync();
        await Expect(visit.Find(".take summary")).ToBeFocusedAsync();
        await visit.PressAsync("Enter");
        await Expect(menu).ToBeVisibleAsync();
        await visit.Find("h1").ClickAsync();
        await Expect(menu).ToBeHiddenAsync();
        await visit.EndAsync();
    }

    [Fact]
    public async Task A_mark_of_the_timeline_opens_its_sentence()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN");
        await visit.Find(".mark").First.FocusAsync();
        await visit.PressAsync("Enter");
        await visit.AtAsync("claim=claim:");
        await Expect(visit.Find(".evidence mark.trigger")).ToBeVisibleAsync();
        await visit.EndAsync();
    }

    [Fact]
    public async Task The_first_stop_leads_over_the_bar_to_the_content()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN");
        await visit.PressAsync("Tab");
        await Expect(visit.Find(".skip")).ToBeFocusedAsync();
        await visit.PressAsync("Enter");
        await Expect(visit.Find("#content")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_query_runs_from_the_keyboard()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/query");
        await visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "GraphQL query" }).ClickAsync();
        await visit.PressAsync("Control+a");
        // The editor closes the bracket itself, when it is typed.
        await visit.Page.Keyboard.InsertTextAsync("{ __typename }");
        await visit.PressAsync("Control+Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "Answer" })).ToContainTextAsync("\"Query\"");
        await visit.AtAsync("query=.*__typename");
        await visit.EndAsync();
    }
}
