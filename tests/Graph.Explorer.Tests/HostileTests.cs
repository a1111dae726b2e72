using Graph.Explorer.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Explorer.Tests;

/// <summary>Titles and texts that hold markup, scripts, turned writing directions and words without end stay text.</summary>
public sealed class HostileTests
{
    private static readonly string[] s_articles = ["script", "bidi", "long", "formula"];

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=chen")]
    [InlineData("/search?q=<script>window.graphWasHere=1</script>")]
    [InlineData("/actor/state:CN")]
    [InlineData("/actor/state:CN?as=table")]
    [InlineData("/actor/<img src=x onerror=window.graphWasHere=1>")]
    [InlineData("/card/state:CN")]
    public async Task Views_of_such_articles_run_nothing(string path)
    {
        await using var visit = await Visit.OpenAsync(await Site.HostileAsync(), path, Look.Phone);
        await HarmlessAsync(visit);
    }

    [Fact]
    public async Task Their_texts_are_shown_letter_by_letter()
    {
        var server = await Site.HostileAsync();
        var articles = (await server.AskAsync("{ articles { nodes { id title text } } }")).GetProperty("articles").GetProperty("nodes");
        Assert.Equal(s_articles.Length, articles.GetArrayLength());
        await using var visit = await Visit.OpenAsync(server, "/");
        foreach (var article in articles.EnumerateArray())
        {
            await visit.GoAsync("/article/" + article.GetProperty("id").GetString());
            await Expect(visit.Find("h1")).ToHaveTextAsync(article.GetProperty("title").GetString()!);
            var paragraphs = await visit.Find(".text p").EvaluateAllAsync<string[]>("all => all.map(one => one.textContent)");
            Assert.Equal(article.GetProperty("text").GetString()!.Split('\n', StringSplitOptions.RemoveEmptyEntries), paragraphs);
            Assert.DoesNotContain('\u202e', await visit.Page.TitleAsync());
            await HarmlessAsync(visit);
        }
    }

    [Fact]
    public async Task A_dossier_of_them_opens_from_disk_and_runs_nothing()
    {
        await using var visit = await Visit.OpenAsync(await Site.HostileAsync(), "/actor/state:CN");
        var file = await TakeAway.SaveAsync(visit, "Dossier (HTML)");
        await using var context = await (await Chromium.GetAsync()).NewContextAsync();
        var page = await context.NewPageAsync();
        var complaints = new List<string>();
        context.Console += (_, message) => complaints.Add(message.Text);
        context.Request += (_, request) =>
            complaints.AddRange(request.Url.StartsWith("file:", StringComparison.Ordinal) ? [] : [request.Url]);
        await page.GotoAsync(new Uri(file).ToString());
        await Expect(page.Locator("article").First).ToBeVisibleAsync();
        await Expect(page.Locator("script, img, [onerror], [onload], [onclick]")).ToHaveCountAsync(0);
        Assert.False(await page.EvaluateAsync<bool>($"'{HostileArticles.Trace}' in window"));
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_table_of_them_holds_no_formula()
    {
        await using var visit = await Visit.OpenAsync(await Site.HostileAsync(), "/actor/state:CN");
        var table = await File.ReadAllTextAsync(await TakeAway.SaveAsync(visit, "Table (CSV)"), TestContext.Current.CancellationToken);
        Assert.DoesNotMatch("(^|,|\\n)\"?[=+@]", table);
        Assert.Contains("'=HYPERLINK", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=chen")]
    [InlineData("/actor/state:CN")]
    [InlineData("/list/articles")]
    public async Task What_stands_behind_them_on_a_line_is_not_turned_and_none_fills_the_screen(string path)
    {
        await using var visit = await Visit.OpenAsync(await Site.HostileAsync(), path, Look.Phone);
        var amiss = await visit.AmissAsync(
            """
            () => {
              const open = text => {
                const ends = [];
                for (const letter of text) {
                  if ('\u202a\u202b\u202d\u202e'.includes(letter)) ends.push('\u202c');
                  else if ('\u2066\u2067\u2068'.includes(letter)) ends.push('\u2069');
                  else if (letter === ends.at(-1)) ends.pop();
                }
                return ends.length > 0;
              };
              const turning = [...document.querySelectorAll('bdi')].filter(name => open(name.textContent));
              const tall = [...document.querySelectorAll('main a')].filter(link => link.getBoundingClientRect().height > 422);
              return [...turning, ...tall].map(found => found.outerHTML.slice(0, 200));
            }
            """
        );
        Assert.Empty(amiss);
        Assert.NotEqual(0, await visit.Find("bdi").CountAsync());
        await visit.EndAsync();
    }

    private static async Task HarmlessAsync(Visit visit)
    {
        await visit.SettledAsync();
        Assert.False(await visit.Page.EvaluateAsync<bool>($"'{HostileArticles.Trace}' in window"));
        await Expect(visit.Find("main script, main img, main [onerror], main [onclick]")).ToHaveCountAsync(0);
        Assert.Equal(0, await visit.BeyondAsync());
        await visit.EndAsync();
    }
}
