using System.Text;
using Graph.Import.Articles;
using Graph.Import.Fetching;
using Graph.Import.Sources;

namespace Graph.Import.Tests.Formats;

public sealed class SiteMapTests
{
    private const string News = """
        <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>https://example.org/1</loc><news:news><news:publication><news:name>Kuriren</news:name><news:language>sv</news:language></news:publication><news:publication_date>2025-03-04T10:00:00Z</news:publication_date><news:title>Rubriken</news:title></news:news></url>
        <url><loc>https://news.example.org/2</loc></url>
        <url><loc>http://127.0.0.1/secret</loc></url>
        <url><loc>https://example.org/gone</loc></url>
        </urlset>
        """;

    private const string Index = """
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://example.org/news.xml</loc></sitemap></sitemapindex>
        """;

    private static readonly string s_page =
        $"<html><body><article>{string.Concat(Enumerable.Repeat("<p>Kina kritiserade USA i går för beslutet om nya tullar på stål, enligt ett uttalande från regeringen i Peking.</p>", 6))}</article></body></html>";

    [Theory]
    [InlineData("https://example.org/news.xml")]
    [InlineData("https://example.org/index.xml")]
    public async Task The_articles_that_it_names_are_fetched_with_what_it_says_of_them(string address)
    {
        var asked = new List<string>();
        var results = await FetchAsync(address, new ReadOptions { Follows = true }, asked);

        Assert.Equal(["Rubriken", null, null, null], results.Select(r => r.Article?.Title));
        var first = results[0].Article!;
        Assert.Equal(
            ("https://example.org/1", new DateOnly(2025, 3, 4), "sv", "Kuriren"),
            (first.Url, first.Published, first.Language, first.Source)
        );
        Assert.Equal("https://news.example.org/2", results[1].Article!.Url);
        Assert.Equal("http://127.0.0.1/secret is on another host than the site map", results[2].Problem!.Message);
        Assert.Equal("the server answers 404", results[3].Problem!.Message);
        Assert.DoesNotContain("http://127.0.0.1/secret", asked);
    }

    [Fact]
    public async Task Nothing_is_fetched_that_was_not_asked_for()
    {
        var asked = new List<string>();
        var problem = Assert.Single(await FetchAsync("https://example.org/news.xml", new ReadOptions(), asked)).Problem!;
        Assert.Equal("it is a site map: it holds addresses alone", problem.Message);
        Assert.Contains("--fetch", problem.Remedy, StringComparison.Ordinal);
        Assert.Equal(["https://example.org/news.xml"], asked);
    }

    [Fact]
    public async Task An_address_is_read_as_a_page_under_itself()
    {
        var article = Assert.Single(await FetchAsync("https://example.org/1", new ReadOptions(), [])).Article!;
        Assert.Equal("https://example.org/1", article.Url);
        Assert.StartsWith("Kina kritiserade USA", article.Text, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<ReadResult>> FetchAsync(string address, ReadOptions options, List<string> asked)
    {
        var reader = new SourceReader(options, Stream.Null)
        {
            Fetch = (asking, _, _) =>
            {
                asked.Add(asking.AbsoluteUri);
                var text = asking.AbsolutePath switch
                {
                    "/news.xml" => News,
                    "/index.xml" => Index,
                    "/gone" => null,
                    _ => s_page,
                };
                return Task.FromResult(
                    text is null
                        ? new FetchedPage(FetchOutcome.Refused, default) { Reason = "the server answers 404" }
                        : new FetchedPage(FetchOutcome.Fetched, Encoding.UTF8.GetBytes(text)) { ContentType = "text/plain; charset=utf-8" }
                );
            },
        };
        var results = new List<ReadResult>();
        await foreach (var result in reader.ReadAsync(SourceFinder.Find([address]), CancellationToken.None))
        {
            results.Add(result.Resolve());
        }

        return results;
    }
}
