using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Graph.Explorer.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Graph.Explorer.Tests;

/// <summary>What is taken away can be read elsewhere.</summary>
public sealed class TakeAwayTests
{
    private static readonly XNamespace s_gexf = "http://gexf.net/1.3";
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    [Fact]
    public async Task The_picture_is_a_drawing_with_its_colours_in_it()
    {
        await using var visit = await OpenAsync();
        var drawing = XDocument.Load(await TakeAway.SaveAsync(visit, "Graph (SVG)")).Root!;
        Assert.Equal(s_svg + "svg", drawing.Name);
        Assert.Contains(drawing.Descendants(s_svg + "text"), text => text.Value is "Ryssland" or "Russia");
        Assert.Contains(
            drawing.Descendants(s_svg + "path"),
            path => path.Attribute("stroke")?.Value.StartsWith("rgb(", StringComparison.Ordinal) == true
        );
        Assert.Empty(drawing.Descendants().Attributes("class"));
        await visit.EndAsync();
    }

    [Fact]
    public async Task The_picture_of_points_is_one_that_a_browser_shows()
    {
        await using var visit = await OpenAsync();
        var file = await TakeAway.SaveAsync(visit, "Graph (PNG)");
        await using var context = await (await Chromium.GetAsync()).NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(file).ToString());
        await Expect(page.Locator("img")).ToHaveCountAsync(1);
        Assert.InRange(await page.EvaluateAsync<int>("document.images[0].naturalWidth"), 800, 4000);
        Assert.InRange(new FileInfo(file).Length, 20_000, 2_000_000);
    }

    [Fact]
    public async Task The_timeline_is_a_drawing_too_in_the_colours_of_light()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN", new Look(Dark: true));
        var drawing = XDocument.Load(await TakeAway.SaveAsync(visit, "Timeline (SVG)")).Root!;
        Assert.Equal(await visit.Find(".mark").CountAsync(), drawing.Descendants(s_svg + "circle").Concat(Bands(drawing)).Count());
        var names = drawing.Descendants(s_svg + "text").Where(text => text.Value == "vetoed");
        var name = Assert.Single(names);
        Assert.Equal(("rgb(105, 57, 159)", "12px"), (name.Attribute("fill")?.Value, name.Attribute("font-size")?.Value));
        Assert.StartsWith("0 0 ", drawing.Attribute("viewBox")?.Value, StringComparison.Ordinal);
        await visit.EndAsync();
    }

    [Fact]
    public async Task The_table_has_a_row_for_each_claim()
    {
        await using var visit = await OpenAsync();
        var lines = await File.ReadAllLinesAsync(await TakeAway.SaveAsync(visit, "Table (CSV)"), TestContext.Current.CancellationToken);
        Assert.StartsWith("subject,type,object,", lines[0], StringComparison.Ordinal);
        Assert.Equal(await visit.Find(".mark").CountAsync(), lines.Length - 1);
    }

    [Theory]
    [InlineData("/list/quotes", ".list .tie", "kind,name,speaker,source,published,id")]
    [InlineData("/list/relations?order=LAST_SEEN", ".list .tie", "subject,type,object,negated,modality,support,")]
    [InlineData("/search?q=ryssland", ".list .tie", "kind,name,")]
    [InlineData("/", ".start .tie > div", "subject,type,object,")]
    public async Task Lists_are_tables_and_questions_too(string path, string row, string head)
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), path);
        var lines = await File.ReadAllLinesAsync(await TakeAway.SaveAsync(visit, "Table (CSV)"), TestContext.Current.CancellationToken);
        Assert.StartsWith(head, lines[0], StringComparison.Ordinal);
        Assert.InRange(lines.Length - 1, await visit.Find(row).CountAsync(), 200);
        await visit.Find(".take summary").ClickAsync();
        await visit.Find(".take a", "As query").ClickAsync();
        await visit.AtAsync("/query\\?query=");
        await Expect(visit.Page.GetByLabel("Answer")).ToContainTextAsync("\"data\"");
        await visit.EndAsync();
    }

    [Theory]
    [InlineData("/list/relations")]
    [InlineData("/list/relations?order=LAST_SEEN")]
    public async Task Of_a_list_with_pages_all_rows_are_taken(string path)
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), path);
        var lines = await File.ReadAllLinesAsync(await TakeAway.SaveAsync(visit, "Table (CSV)"), TestContext.Current.CancellationToken);
        Assert.StartsWith($"{lines.Length - 1} ", await visit.Find(".amount .meta").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(lines.Length - 1 > await visit.Find(".list .tie").CountAsync());
        Assert.Equal(lines.Length, lines.Distinct(StringComparer.Ordinal).Count());
        await visit.EndAsync();
    }

    [Fact]
    public async Task The_data_and_the_graph_hold_what_is_seen()
    {
        await using var visit = await OpenAsync();
        await using var json = File.OpenRead(await TakeAway.SaveAsync(visit, "Data (JSON)"));
        var relations = (await JsonDocument.ParseAsync(json)).RootElement.GetProperty("relations").GetArrayLength();
        var graph = XDocument.Load(await TakeAway.SaveAsync(visit, "Graph (GEXF)")).Root!;
        Assert.Equal(relations, graph.Descendants(s_gexf + "edge").Count());
        var nodes = graph.Descendants(s_gexf + "node").Select(node => node.Attribute("id")!.Value).ToHashSet();
        Assert.All(graph.Descendants(s_gexf + "edge"), edge => Assert.Contains(edge.Attribute("target")!.Value, nodes));
    }

    [Fact]
    public async Task The_query_of_what_is_seen_runs_as_it_is()
    {
        await using var visit = await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN?type=VETOED");
        await visit.Find(".take summary").ClickAsync();
        await visit.Find(".take a", "As query").ClickAsync();
        await visit.AtAsync("/query\\?query=");
        await Expect(visit.Page.GetByLabel("Answer")).ToContainTextAsync("\"VETOED\"");
        await visit.EndAsync();
    }

    [Fact]
    public async Task The_card_stands_in_a_page_of_another_host()
    {
        await using var visit = await OpenAsync();
        await visit.Find(".take summary").ClickAsync();
        await visit.Button("Card to embed").ClickAsync();
        var markup = await visit.Find(".take textarea").InputValueAsync();
        await using var context = await (await Chromium.GetAsync()).NewContextAsync();
        var page = await context.NewPageAsync();
        await page.RouteAsync("http://paper.example/", route => route.FulfillAsync(new() { ContentType = "text/html", Body = markup }));
        await page.GotoAsync("http://paper.example/");
        var card = page.FrameLocator("iframe");
        await Expect(card.Locator(".tie").First).ToBeVisibleAsync();

        // What it leads to stands beside the page that frames it, not within the frame.
        var beside = await page.RunAndWaitForPopupAsync(() => card.Locator("a.name").First.ClickAsync());
        await Expect(beside).ToHaveURLAsync(new Regex("/actor/"));
        await Expect(card.Locator(".card .tie").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_graph_holds_also_what_was_opened()
    {
        await using var visit = await OpenAsync();
        var few = await EdgesAsync(visit);
        await visit.GoAsync("/actor/state:CN?open=state:RU");
        var many = await EdgesAsync(visit);
        Assert.Superset(few, many);
        Assert.Contains("relation", many.Except(few).First(), StringComparison.Ordinal);
        await visit.GoAsync("/actor/state:CN?open=state:RU&type=VETOED");
        var vetoes = await EdgesAsync(visit);
        Assert.Equal(await visit.Find(".line").CountAsync(), vetoes.Count);
        Assert.Subset(many, vetoes);
    }

    private static async Task<HashSet<string>> EdgesAsync(Visit visit)
    {
        var graph = XDocument.Load(await TakeAway.SaveAsync(visit, "Graph (GEXF)")).Root!;
        return [.. graph.Descendants(s_gexf + "edge").Select(edge => edge.Attribute("id")!.Value)];
    }

    /// <summary>The bars of claims whose date is no day; the brush has rectangles of its own, which are not rounded.</summary>
    private static IEnumerable<XElement> Bands(XElement drawing) =>
        drawing.Descendants(s_svg + "rect").Where(rect => rect.Attribute("rx") is not null);

    private static async Task<Visit> OpenAsync() => await Visit.OpenAsync(await Site.SamplesAsync(), "/actor/state:CN");
}
