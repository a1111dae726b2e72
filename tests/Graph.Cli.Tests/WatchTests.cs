using Graph.Cli.Tests.Running;
using Microsoft.Extensions.Time.Testing;

namespace Graph.Cli.Tests;

public sealed class WatchTests : IDisposable
{
    private const string Changed = "Tue, 04 Mar 2025 10:00:00 GMT";

    private static readonly TimeSpan s_step = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly Workspace _workspace = new();

    [Fact]
    public async Task A_feed_is_asked_for_changes_alone_and_left_in_peace_when_it_asks_for_that()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2025, 3, 4, 12, 0, 0, TimeSpan.Zero));
        using var site = new FeedSite(
            clock,
            (request, before) =>
                (request.Url!.AbsolutePath, before) switch
                {
                    ("/robots.txt", _) => new FeedAnswer(200, "User-agent: *\nDisallow: /private\nCrawl-delay: 5\n"),
                    (_, 0) => new FeedAnswer(200, Feed(1), ("ETag", "\"1\""), ("Last-Modified", Changed)),
                    (_, 1) => new FeedAnswer(304, ""),
                    (_, 2) => new FeedAnswer(503, "", ("Retry-After", "3600")),
                    _ => new FeedAnswer(200, Feed(2), ("ETag", "\"2\"")),
                }
        );
        var errors = await WatchAsync(
            clock,
            () => site.Asked.Count(a => a.Path == "/rss") > 4,
            site.Address + "rss",
            site.Address + "private"
        );

        var asked = site.Asked.Where(a => a.Path == "/rss").ToList();
        Assert.Equal([null, "\"1\"", "\"1\"", "\"1\"", "\"2\""], asked.Take(5).Select(a => a.IfNoneMatch));
        Assert.Equal([null, Changed, Changed, Changed, null], asked.Take(5).Select(a => a.IfModifiedSince));
        Assert.True(asked[1].At - asked[0].At >= TimeSpan.FromMinutes(1));
        Assert.True(asked[3].At - asked[2].At >= TimeSpan.FromHours(1));
        Assert.Equal("/robots.txt", site.Asked[0].Path);
        Assert.DoesNotContain(site.Asked, a => a.Path == "/private");
        Assert.All(site.Asked, a => Assert.StartsWith("graph-import/", a.Agent, StringComparison.Ordinal));
        Assert.Contains("private: the host does not allow it (robots.txt)", errors, StringComparison.Ordinal);
        Assert.Contains("rss: the server answers 503; it is asked again at", errors, StringComparison.Ordinal);
        var list = await _workspace.RunAsync("articles", "--store", _workspace.Store);
        Assert.Contains("Rubrik 1", list.Output, StringComparison.Ordinal);
        Assert.Contains("Rubrik 2", list.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_fetches_an_address_and_what_a_site_map_names()
    {
        using var site = new FeedSite(TimeProvider.System, (request, _) => SitePage(request.Url!));

        var page = await _workspace.RunAsync("import", site.Address + "1", "--store", _workspace.Store);
        var map = await _workspace.RunAsync("import", "--fetch", site.Address + "map.xml", "--store", _workspace.Store);

        Assert.StartsWith("1 article: 1 added", page.Output, StringComparison.Ordinal);
        Assert.StartsWith("2 articles: 1 added, 1 updated, 0 unchanged, 1 refused", map.Output, StringComparison.Ordinal);
        Assert.Contains("missing: the server answers 404; check the address", map.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    private static FeedAnswer SitePage(Uri url) =>
        url.AbsolutePath switch
        {
            "/map.xml" => new FeedAnswer(200, Map(url, "1", "2", "missing")),
            "/1" or "/2" => new FeedAnswer(
                200,
                $"<html lang=sv><body><article>{string.Concat(Enumerable.Repeat($"<p>Kina kritiserade USA i går för beslutet om nya tullar, enligt uttalande {url.AbsolutePath} från regeringen i Peking.</p>", 6))}</article></body></html>",
                ("Content-Type", "text/html; charset=utf-8")
            ),
            _ => new FeedAnswer(404, ""),
        };

    private static string Map(Uri url, params string[] names) =>
        $"<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:n=\"http://www.google.com/schemas/sitemap-news/0.9\">{string.Concat(names.Select(n => $"<url><loc>{new Uri(url, n)}</loc><n:news><n:publication_date>2025-03-04</n:publication_date><n:title>{n}</n:title></n:news></url>"))}</urlset>";

    private static string Feed(int number) =>
        $"<rss version=\"2.0\"><channel><title>K</title><language>sv</language><item><title>Rubrik {number}</title><link>https://example.org/{number}</link><description>Kina kritiserade USA.</description></item></channel></rss>";

    // The clock of the program is turned on by hand, so that an hour of waiting takes no time.
    private async Task<string> WatchAsync(FakeTimeProvider clock, Func<bool> done, params string[] addresses)
    {
        using var stop = new CancellationTokenSource();
        using var patience = new CancellationTokenSource(s_patience);
        var watch = _workspace.RunAsync(
            clock,
            ["watch", "--every", "1", "--language", "sv", "--store", _workspace.Store, .. addresses],
            stop.Token
        );
        while (!done() && !watch.IsCompleted)
        {
            patience.Token.ThrowIfCancellationRequested();
            clock.Advance(s_step);
            await Task.Delay(20, patience.Token);
        }

        await stop.CancelAsync();
        return (await watch).Error;
    }
}
