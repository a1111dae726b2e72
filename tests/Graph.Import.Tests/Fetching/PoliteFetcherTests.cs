using System.Net;
using Graph.Import.Fetching;

namespace Graph.Import.Tests.Fetching;

public sealed class PoliteFetcherTests
{
    private static readonly Uri s_feed = new("https://example.org/rss");

    [Fact]
    public async Task It_asks_for_the_rules_first_then_for_changes_alone()
    {
        using var site = new Site(request =>
            request.RequestUri!.AbsolutePath == "/robots.txt" ? Site.Text(HttpStatusCode.NotFound, "")
            : request.Headers.IfNoneMatch.ToString() == "\"1\"" ? Site.Text(HttpStatusCode.NotModified, "")
            : Site.Tagged("<rss/>", "\"1\"")
        );
        using var fetcher = new PoliteFetcher(site, TimeProvider.System, 1_000);
        var first = await fetcher.GetAsync(s_feed, Validators.None, CancellationToken.None);
        Assert.Equal((FetchOutcome.Fetched, "<rss/>"), (first.Outcome, System.Text.Encoding.UTF8.GetString(first.Body.Span)));
        Assert.Equal(FetchOutcome.Unchanged, (await fetcher.GetAsync(s_feed, first.Validators, CancellationToken.None)).Outcome);
        Assert.Equal(["/robots.txt", "/rss", "/rss"], site.Asked);
        Assert.All(site.Agents, a => Assert.StartsWith("graph-import/", a, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_host_does_not_allow_is_not_asked_for()
    {
        using var site = new Site(_ => Site.Text(HttpStatusCode.OK, "User-agent: *\nDisallow: /rss"));
        using var fetcher = new PoliteFetcher(site, TimeProvider.System, 1_000);
        Assert.Equal(FetchOutcome.Refused, (await fetcher.GetAsync(s_feed, Validators.None, CancellationToken.None)).Outcome);
        Assert.Equal(["/robots.txt"], site.Asked);
    }

    [Fact]
    public async Task Rules_that_cannot_be_read_allow_nothing_and_too_much_is_refused()
    {
        using var broken = new Site(_ => Site.Text(HttpStatusCode.InternalServerError, ""));
        using var first = new PoliteFetcher(broken, TimeProvider.System, 1_000);
        Assert.Equal(FetchOutcome.Failed, (await first.GetAsync(s_feed, Validators.None, CancellationToken.None)).Outcome);
        using var large = new Site(r =>
            r.RequestUri!.AbsolutePath == "/rss"
                ? Site.Text(HttpStatusCode.OK, new string('a', 2_000))
                : Site.Text(HttpStatusCode.NotFound, "")
        );
        using var second = new PoliteFetcher(large, TimeProvider.System, 1_000);
        Assert.Equal("the answer is too large", (await second.GetAsync(s_feed, Validators.None, CancellationToken.None)).Reason);
    }

    [Fact]
    public void A_failure_doubles_the_wait_up_to_a_day_and_success_ends_it()
    {
        var now = new DateTimeOffset(2025, 3, 4, 10, 0, 0, TimeSpan.Zero);
        var every = TimeSpan.FromMinutes(10);
        var failed = new FetchedPage(FetchOutcome.Failed, default);
        var feed = new FollowedFeed(s_feed, now).After(failed, every, now);
        Assert.Equal(now + TimeSpan.FromMinutes(20), feed.Next);
        Assert.Equal(now + TimeSpan.FromMinutes(40), feed.After(failed, every, now).Next);
        Assert.Equal(now + TimeSpan.FromHours(24), Enumerable.Range(0, 20).Aggregate(feed, (f, _) => f.After(failed, every, now)).Next);
        Assert.Equal(now + TimeSpan.FromHours(2), feed.After(failed with { RetryAfter = TimeSpan.FromHours(2) }, every, now).Next);
        Assert.Equal(now + every, feed.After(new FetchedPage(FetchOutcome.Unchanged, default), every, now).Next);
    }

    private sealed class Site(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        public List<string> Asked { get; } = [];

        public List<string> Agents { get; } = [];

        public static HttpResponseMessage Text(HttpStatusCode status, string text) => new(status) { Content = new StringContent(text) };

        public static HttpResponseMessage Tagged(string text, string tag)
        {
            var response = Text(HttpStatusCode.OK, text);
            response.Headers.ETag = new System.Net.Http.Headers.EntityTagHeaderValue(tag);
            return response;
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request.RequestUri!.AbsolutePath);
            Agents.Add(request.Headers.UserAgent.ToString());
            return Task.FromResult(answer(request));
        }
    }
}
