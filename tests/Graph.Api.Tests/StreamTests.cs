using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Graph.Api.Access;
using Graph.Api.Live;
using Graph.Api.Tests.Fakes;
using Graph.Api.Writing;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api.Tests;

public sealed class StreamTests : IAsyncLifetime
{
    private const string Token = "X-GraphQL-Event-Stream-Token";

    private readonly CancellationToken _cancel = TestContext.Current.CancellationToken;
    private TestStore _store = null!;
    private TestApi _api = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        var keys = new KeyFile(Path.Combine(_store.Folder, "keys.json"));
        var writer = TestKey.Add(keys, Scope.Write);
        _api = await TestApi.StartAsync(
            _store,
            new GraphApiOptions
            {
                KeyFile = keys.Path,
                Heartbeat = TimeSpan.FromMilliseconds(20),
                MaxStreamsOfCaller = 3,
                MaxOperationsOfStream = 2,
            }
        );
        _api.Client.DefaultRequestHeaders.Add("X-API-Key", writer);
    }

    [Fact]
    public async Task A_subscription_brings_the_new_claims_that_it_asks_for()
    {
        using var all = await ListenAsync("subscription { claimAdded { sentence { text } article { title } subject { id } } }");
        using var none = await ListenAsync("subscription { claimAdded(types: VETOED) { id } }");
        await HeardAsync<NewClaims>();
        await ImportAsync("Kina fördömer Japan.");
        await ImportAsync("Kina fördömer Japan.");
        await ImportAsync("Kina fördömer Japan igen.");
        Assert.Equal(
            """{"data":{"claimAdded":{"sentence":{"text":"Kina fördömer Japan."},"article":{"title":"Nyheter"},"subject":{"id":"state:CN"}}}}""",
            await all.NextAsync()
        );
        Assert.Equal(
            """{"data":{"claimAdded":{"sentence":{"text":"Kina fördömer Japan igen."},"article":{"title":"Nyheter"},"subject":{"id":"state:CN"}}}}""",
            await all.NextAsync()
        );
        Assert.False(none.HasNext);
    }

    [Fact]
    public async Task A_subscription_takes_the_filter_of_a_list()
    {
        using var some = await ListenAsync(
            """subscription { claimAdded(where: { language: "sv", actors: { bothEnds: ["state:CN", "state:JP"] } }) { object { id } } }"""
        );
        using var none = await ListenAsync("""subscription { claimAdded(where: { article: "article:other" }) { id } }""");
        using var refused = await ListenAsync("subscription { claimAdded(where: { negated: true }, types: VETOED) { id } }");
        await HeardAsync<NewClaims>();
        await ImportAsync("Kina fördömer Japan.");
        Assert.Equal("""{"data":{"claimAdded":{"object":{"id":"state:JP"}}}}""", await some.NextAsync());
        Assert.False(none.HasNext);
        Assert.Contains("expected 'types' inside it", await refused.NextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_shows_how_far_it_is()
    {
        using var steps = await ListenAsync("subscription { importProgress { total done finished } }");
        await HeardAsync<ImportStep>();
        await ImportAsync([.. Enumerable.Range(0, 45).Select(n => $"Kina fördömer Japan {n}.")]);
        Assert.Equal("""{"data":{"importProgress":{"total":45,"done":20,"finished":false}}}""", await steps.NextAsync());
        Assert.Equal("""{"data":{"importProgress":{"total":45,"done":40,"finished":false}}}""", await steps.NextAsync());
        Assert.Equal("""{"data":{"importProgress":{"total":45,"done":45,"finished":true}}}""", await steps.NextAsync());
    }

    [Fact]
    public async Task A_listener_that_leaves_is_forgotten()
    {
        using (await ListenAsync("subscription { importProgress { total } }"))
        {
            await HeardAsync<ImportStep>();
        }

        var feed = _api.Services.GetRequiredService<Feed<ImportStep>>();
        while (feed.HasReaders)
        {
            await Task.Delay(5, _cancel);
        }
    }

    [Theory]
    [InlineData("{ __typename }", """{"data":{"__typename":"Query"}""")]
    [InlineData("{ nothing }", "\"GRAPHQL_VALIDATION_FAILED\"")]
    [InlineData("{ nothing", "\"GRAPHQL_PARSE_FAILED\"")]
    [InlineData("subscription { nothing }", "\"GRAPHQL_VALIDATION_FAILED\"")]
    [InlineData("subscription { a: importProgress { total } b: importProgress { total } }", "\"GRAPHQL_VALIDATION_FAILED\"")]
    public async Task A_query_or_refusal_is_one_result_and_the_end(string query, string result)
    {
        using var stream = await ListenAsync(query);
        Assert.Contains(result, await stream.NextAsync(), StringComparison.Ordinal);
        Assert.Null(await stream.NextAsync());
    }

    [Fact]
    public async Task Heartbeats_come_while_nothing_else_does()
    {
        using var stream = await ListenAsync("subscription { importProgress { total } }");
        Assert.True(await stream.HeartbeatsAsync(3));
    }

    [Fact]
    public async Task One_stream_serves_several_operations_by_their_names()
    {
        var token = await ReserveAsync();
        using var stream = await OpenAsync(HttpMethod.Get, null, token);
        Assert.Equal(HttpStatusCode.Accepted, await BeginAsync(token, "subscription { importProgress { done } }", "a"));
        Assert.Equal(HttpStatusCode.Accepted, await BeginAsync(token, "{ __typename }", "b"));
        Assert.StartsWith("""{"id":"b","payload":{"data":{"__typename":"Query"}""", await stream.NextAsync(), StringComparison.Ordinal);
        await HeardAsync<ImportStep>();
        await ImportAsync("Kina fördömer Japan.");
        Assert.Equal("""{"id":"a","payload":{"data":{"importProgress":{"done":1}}}}""", await stream.NextAsync());
        using var stop = new HttpRequestMessage(HttpMethod.Delete, "/graphql/stream?operationId=a");
        stop.Headers.Add(Token, token);
        Assert.Equal(HttpStatusCode.OK, (await _api.Client.SendAsync(stop, _cancel)).StatusCode);
        Assert.Equal("""{"id":"a"}""", await stream.CompletedAsync("a"));
    }

    [Fact]
    public async Task A_shared_stream_is_opened_once_and_bounded()
    {
        var token = await ReserveAsync();
        using var stream = await OpenAsync(HttpMethod.Get, null, token);
        using var again = await SendAsync(HttpMethod.Get, null, token);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, await BeginAsync(token, "{ nothing }", "a"));
        Assert.Equal(HttpStatusCode.BadRequest, await BeginAsync(token, "{ __typename }", ""));
        Assert.Equal(HttpStatusCode.Accepted, await BeginAsync(token, "subscription { importProgress { done } }", "a"));
        Assert.Equal(HttpStatusCode.BadRequest, await BeginAsync(token, "subscription { importProgress { done } }", "a"));
        Assert.Equal(HttpStatusCode.Accepted, await BeginAsync(token, "subscription { importProgress { done } }", "b"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await BeginAsync(token, "subscription { importProgress { done } }", "c"));
        Assert.Equal(HttpStatusCode.NotFound, await BeginAsync("x", "{ __typename }", "a"));
        await ReserveAsync();
        await ReserveAsync();
        using var fourth = await SendAsync(HttpMethod.Put, null, null);
        Assert.Equal(HttpStatusCode.TooManyRequests, fourth.StatusCode);
    }

    [Theory]
    [InlineData("POST", "application/json", HttpStatusCode.NotAcceptable)]
    [InlineData("DELETE", "*/*", HttpStatusCode.BadRequest)]
    [InlineData("PATCH", "text/event-stream", HttpStatusCode.MethodNotAllowed)]
    public async Task What_is_no_stream_is_refused(string verb, string accept, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(verb), "/graphql/stream")
        {
            Content = JsonContent.Create(new { query = "{ __typename }" }),
        };
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        using var response = await _api.Client.SendAsync(request, _cancel);
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task A_subscription_that_is_asked_for_as_a_query_says_where_to_ask()
    {
        var (code, message) = await _api.ErrorAsync("subscription { importProgress { total } }");
        Assert.Equal("BAD_REQUEST", code);
        Assert.Contains("/graphql/stream", message, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _api.DisposeAsync();
        await _store.DisposeAsync();
    }

    private Task<EventReader> ListenAsync(string query) => OpenAsync(HttpMethod.Post, JsonContent.Create(new { query }), null);

    private async Task<EventReader> OpenAsync(HttpMethod verb, HttpContent? content, string? token)
    {
        var response = await SendAsync(verb, content, token);
        Assert.Equal((HttpStatusCode.OK, "text/event-stream"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        return new EventReader(response, await response.Content.ReadAsStreamAsync(_cancel));
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod verb, HttpContent? content, string? token)
    {
        var request = new HttpRequestMessage(verb, "/graphql/stream") { Content = content };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        if (token is not null)
        {
            request.Headers.Add(Token, token);
        }

        return _api.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, _cancel);
    }

    private async Task<string> ReserveAsync()
    {
        using var response = await SendAsync(HttpMethod.Put, null, null);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return await response.Content.ReadAsStringAsync(_cancel);
    }

    private async Task<HttpStatusCode> BeginAsync(string token, string query, string operationId)
    {
        using var content = JsonContent.Create(new { query, extensions = new { operationId } });
        using var response = await SendAsync(HttpMethod.Post, content, token);
        return response.StatusCode;
    }

    private async Task HeardAsync<T>()
    {
        var feed = _api.Services.GetRequiredService<Feed<T>>();
        while (!feed.HasReaders)
        {
            await Task.Delay(5, _cancel);
        }
    }

    private async Task ImportAsync(params string[] texts) =>
        await _api.DataAsync(
            "mutation($articles: [ArticleInput!]!) { importArticles(articles: $articles) { summary { done } } }",
            new { articles = texts.Select(text => new { text, title = "Nyheter" }) }
        );
}
