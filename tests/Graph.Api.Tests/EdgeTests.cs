using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Graph.Api.Tests.Fakes;

namespace Graph.Api.Tests;

public sealed class EdgeTests
{
    private const string Query =
        "/graphql?query=%7Brelations(first:200)%7Bedges%7Bnode%7Bid%20type%20support%20subject%7Bid%7D%7D%7D%7D%7D";

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("LOCALHOST:4000", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:4000", HttpStatusCode.OK)]
    [InlineData("[::1]:4000", HttpStatusCode.OK)]
    [InlineData("graph.example", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost.evil.example:4000", HttpStatusCode.MisdirectedRequest)]
    [InlineData("10.0.0.1", HttpStatusCode.MisdirectedRequest)]
    public async Task Only_known_hosts_are_answered_on_any_path(string host, HttpStatusCode status)
    {
        await using var api = await TestApi.StartAsync(
            options: new GraphApiOptions { Hosts = [GraphApiOptions.Loopback, "graph.example"] }
        );
        foreach (var path in (string[])["/", Query, "/health/live"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Host = host;
            using var response = await api.Client.SendAsync(request);
            Assert.Equal(status, response.StatusCode);
        }
    }

    [Fact]
    public async Task No_page_of_another_origin_may_ask_unless_it_is_told()
    {
        await using var closed = await TestApi.StartAsync();
        await using var open = await TestApi.StartAsync(options: new GraphApiOptions { CorsOrigins = ["https://dashboard.example"] });
        Assert.Equal((null, HttpStatusCode.MethodNotAllowed), await PreflightAsync(closed, "https://dashboard.example"));
        Assert.Equal(("https://dashboard.example", HttpStatusCode.NoContent), await PreflightAsync(open, "https://dashboard.example"));
        Assert.Null((await PreflightAsync(open, "https://evil.example")).Allowed);
        using var request = new HttpRequestMessage(HttpMethod.Get, Query);
        request.Headers.Add("Origin", "https://dashboard.example");
        using var answer = await open.Client.SendAsync(request);
        Assert.Equal("https://dashboard.example", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("ETag,Retry-After,X-Request-Id", answer.Headers.GetValues("Access-Control-Expose-Headers").Single());
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Answers_are_compressed_where_the_client_takes_it(string encoding)
    {
        await using var api = await TestApi.StartAsync(Worlds.Criticism(50));
        using var request = new HttpRequestMessage(HttpMethod.Get, Query);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        using var response = await api.Client.SendAsync(request);
        Assert.Equal(encoding, response.Content.Headers.ContentEncoding.Single());
        await using var body = await response.Content.ReadAsStreamAsync();
        await using Stream plain =
            encoding == "br" ? new BrotliStream(body, CompressionMode.Decompress) : new GZipStream(body, CompressionMode.Decompress);
        using var text = new StreamReader(plain);
        Assert.Equal(await api.Client.GetStringAsync(Query), await text.ReadToEndAsync());
        Assert.Contains("Accept-Encoding", string.Join(',', response.Headers.Vary), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_GET_that_was_answered_before_is_answered_by_its_tag_alone()
    {
        await using var api = await TestApi.StartAsync();
        using var first = await api.Client.GetAsync(Query);
        using var again = await GetAsync(api, Query, first.Headers.ETag!.ToString());
        using var other = await GetAsync(api, Query.Replace("200", "1", StringComparison.Ordinal), first.Headers.ETag!.ToString());
        Assert.True(first.Headers.ETag.IsWeak);
        Assert.Equal((HttpStatusCode.NotModified, 0), (again.StatusCode, (await again.Content.ReadAsByteArrayAsync()).Length));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, other.StatusCode));
        using var post = await api.Client.PostAsJsonAsync("/graphql", new { query = "{ __typename }" });
        Assert.Equal((null, "no-store"), (post.Headers.ETag, post.Headers.CacheControl?.ToString()));
    }

    [Fact]
    public async Task Requests_beyond_the_rate_wait_as_they_are_told()
    {
        await using var api = await TestApi.StartAsync(options: new GraphApiOptions { RequestsPerMinute = 3 });
        var statuses = new List<HttpStatusCode>();
        for (var n = 0; n < 4; n++)
        {
            using var response = await api.Client.GetAsync("/graphql?query=%7B__typename%7D");
            statuses.Add(response.StatusCode);
            Assert.Equal(n == 3, response.Headers.RetryAfter?.Delta >= TimeSpan.FromSeconds(1));
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], statuses);
        using var health = await api.Client.GetAsync("/health/live");
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }

    private static async Task<(string? Allowed, HttpStatusCode Status)> PreflightAsync(TestApi api, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");
        using var response = await api.Client.SendAsync(request);
        return (
            response.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed) ? allowed.Single() : null,
            response.StatusCode
        );
    }

    private static Task<HttpResponseMessage> GetAsync(TestApi api, string path, string tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return api.Client.SendAsync(request);
    }
}
