using Graph.Explorer.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Explorer.Tests;

/// <summary>Beside a claim stands what contradicts it; a text is shown as its signs mean.</summary>
public sealed class RivalTests
{
    private static readonly Dictionary<string, string> s_articles = new()
    {
        ["monday"] = """
            ---
            title: Holm _träffade_ Berg
            published: 2025-05-05
            language: sv
            ---
            Sveriges utrikesminister Anna Berg träffade Rysslands utrikesminister Per Holm i Oslo på måndagen.

            ## Handeln

            **Sveriges export till Kina minskade med 8 procent i april**, enligt SCB. ”Vi **viker** aldrig ner oss”, sade Anna Berg.
            """,
        ["tuesday"] = """
            ---
            title: Inget möte i Oslo
            published: 2025-05-06
            language: sv
            ---
            Sveriges utrikesminister Anna Berg träffade inte Rysslands utrikesminister Per Holm.

            Sveriges export till Kina minskade med 5 procent i april. Importen från Kina ökade med 3 procent.
            """,
    };

    [Fact]
    public async Task Evidence_shows_what_stands_against_it_and_texts_no_signs()
    {
        await Chromium.GetAsync();
        var folder = Directory.CreateTempSubdirectory("graph-rivals-");
        foreach (var (name, text) in s_articles)
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, name + ".md"), text, TestContext.Current.CancellationToken);
        await using var server = await GraphServer.StartAsync([folder.FullName]);
        await using var visit = await Visit.OpenAsync(server, "/");

        await visit.Find(".rivals a", "met").First.ClickAsync();
        await visit.AtAsync("/article/.*claim=");
        await Expect(visit.Find("h1")).ToHaveTextAsync("Holm träffade Berg");
        await Expect(visit.Find(".text strong").First).ToHaveTextAsync("Handeln");
        await Expect(visit.Find(".text")).Not.ToContainTextAsync("*");
        await Expect(visit.Find(".text mark.trigger")).ToHaveTextAsync("träffade");
        await Expect(visit.Find(".against mark.negation")).ToHaveTextAsync("inte");
        Assert.Empty(await visit.FaultsAsync());

        await visit.Find(".chosen-claim").GetByRole(AriaRole.Link, new() { Name = "All evidence" }).ClickAsync();
        await visit.AtAsync("/relation/");
        await Expect(visit.Find(".rivals mark.negation")).ToHaveTextAsync("inte");

        await visit.GoAsync("/contradictions?kind=FIGURE");
        await Expect(visit.Find(".rivals h3")).ToContainTextAsync(["change in per cent -", "change in per cent -"]);
        await Expect(visit.Find(".contradictions blockquote")).Not.ToContainTextAsync(["*", "*"]);
        await visit.Button("Different votes").ClickAsync();
        await Expect(visit.Page.GetByText("Nobody is told to have voted in two ways.")).ToBeVisibleAsync();
        await visit.GoAsync("/actor/state:SE");
        await visit.Find(".side .row", "China").First.ClickAsync();
        // The latest claim is of the import, which nothing contradicts.
        await visit.Find(".evidence .steps button").Last.ClickAsync();
        await Expect(visit.Find(".evidence .against .heading")).ToContainTextAsync("change in per cent");
        await visit.EndAsync();
        folder.Delete(recursive: true);
    }
}
