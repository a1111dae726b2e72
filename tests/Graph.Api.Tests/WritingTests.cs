using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Graph.Api.Access;
using Graph.Api.Tests.Fakes;

namespace Graph.Api.Tests;

public sealed class WritingTests : IAsyncLifetime
{
    private const string Import = """
        mutation($articles: [ArticleInput!]!) { importArticles(articles: $articles) {
          summary { total done added updated unchanged refused claimsAdded claimsRetired finished }
          articles { change claimsAdded claimsRetired problem article { id title claims { edges { node { sentence { text } } } } } } } }
        """;

    private TestStore _store = null!;
    private TestApi _api = null!;
    private string _writer = "";
    private string _reader = "";

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        var keys = new KeyFile(Path.Combine(_store.Folder, "keys.json"));
        (_writer, _reader) = (TestKey.Add(keys, Scope.Write), TestKey.Add(keys, Scope.Read));
        _api = await TestApi.StartAsync(_store, new GraphApiOptions { KeyFile = keys.Path });
    }

    [Fact]
    public async Task An_import_says_what_became_of_each_article()
    {
        object[] articles =
        [
            new
            {
                text = "Kina fördömer Japan.",
                title = "Ett",
                published = "2022-06-02",
                url = "https://example.org/1",
                source = "Bladet",
                language = "sv",
            },
            new { text = "refuse" },
            new { text = "Kina fördömer Japan igen.", url = "https://example.org/2" },
        ];
        var first = await WriteAsync(articles);
        Assert.Equal(
            """{"total":3,"done":3,"added":2,"updated":0,"unchanged":0,"refused":1,"claimsAdded":2,"claimsRetired":0,"finished":true}""",
            first.GetProperty("summary").GetRawText()
        );
        Assert.Equal(["ADDED", "REFUSED", "ADDED"], Changes(first));
        Assert.Equal("there is nothing to read; send text", first.GetProperty("articles")[1].GetProperty("problem").GetString());
        Assert.Equal(JsonValueKind.Null, first.GetProperty("articles")[1].GetProperty("article").ValueKind);
        Assert.Contains("\"Kina fördömer Japan igen.\"", first.GetProperty("articles")[2].GetRawText(), StringComparison.Ordinal);
        Assert.Equal(["UNCHANGED", "REFUSED", "UNCHANGED"], Changes(await WriteAsync(articles)));
    }

    [Fact]
    public async Task An_article_is_retracted_once()
    {
        var id = (await WriteAsync([new { text = "Kina fördömer Japan." }]))
            .GetProperty("articles")[0]
            .GetProperty("article")
            .GetProperty("id")
            .GetString();
        const string Retract = "mutation($id: ID!) { retractArticle(article: $id) }";
        Assert.True((await AskAsync(Retract, new { id }, _writer)).Answer.GetProperty("data").GetProperty("retractArticle").GetBoolean());
        Assert.False((await AskAsync(Retract, new { id }, _writer)).Answer.GetProperty("data").GetProperty("retractArticle").GetBoolean());
        var left = await _api.DataAsync("{ claims { edges { cursor } } articles { edges { cursor } } }");
        Assert.Equal("""{"claims":{"edges":[]},"articles":{"edges":[]}}""", left.GetRawText());
    }

    [Fact]
    public async Task Writing_needs_the_scope_even_where_reading_is_open()
    {
        var articles = new { articles = new[] { new { text = "Kina fördömer Japan." } } };
        Assert.Equal((HttpStatusCode.Unauthorized, "UNAUTHENTICATED"), Refusal(await AskAsync(Import, articles, null)));
        Assert.Equal((HttpStatusCode.Forbidden, "FORBIDDEN"), Refusal(await AskAsync(Import, articles, _reader)));
        Assert.Equal(
            0,
            (await _api.DataAsync("{ articles { edges { cursor } } }")).GetProperty("articles").GetProperty("edges").GetArrayLength()
        );
    }

    [Fact]
    public async Task No_article_and_too_many_are_refused()
    {
        Assert.Equal("BAD_USER_INPUT", Refusal(await AskAsync(Import, new { articles = Array.Empty<object>() }, _writer)).Code);
        var many = Enumerable.Range(0, 101).Select(_ => new { text = "Kina" });
        Assert.Equal("BAD_USER_INPUT", Refusal(await AskAsync(Import, new { articles = many }, _writer)).Code);
        Assert.Equal("BAD_USER_INPUT", Refusal(await AskAsync("mutation { retractArticle(article: \"state:CN\") }", null, _writer)).Code);
    }

    [Fact]
    public async Task What_people_decide_on_who_is_who_holds_until_it_is_undone()
    {
        var article = (await WriteAsync([new { text = "Kina fördömer Japan." }]))
            .GetProperty("articles")[0]
            .GetProperty("article")
            .GetProperty("id")
            .GetString();
        const string Here = "state:JP";
        Assert.True(await DecideAsync("renameActor(actor: \"state:CN\", name: \"Folkrepubliken\")"));
        Assert.Equal("Folkrepubliken", await NameAsync("state:CN"));
        Assert.True(await DecideAsync("undo(left: \"state:CN\")"));
        Assert.False(await DecideAsync("undo(left: \"state:CN\")"));
        Assert.Equal("Kina", await NameAsync("state:CN"));

        Assert.True(await DecideAsync("mergeActors(into: \"state:CN\", from: \"state:JP\", why: \"ett prov\")"));
        Assert.Equal("Kina", await NameAsync(Here));
        Assert.True(await DecideAsync("undo(left: \"state:CN\", right: \"state:JP\")"));
        Assert.Equal("Japan", await NameAsync(Here));

        Assert.True(await DecideAsync($"splitActor(actor: \"{Here}\", article: \"{article}\", to: \"state:KR\")"));
        Assert.Equal(("Japan", "Japan"), (await NameAsync(Here), await NameAsync("state:KR")));
        Assert.True(await DecideAsync("keepApart(left: \"state:CN\", right: \"state:KR\")"));
    }

    [Theory]
    [InlineData("mergeActors(into: \"state:CN\", from: \"person:chen\")")]
    [InlineData("mergeActors(into: \"state:CN\", from: \"nonsense\")")]
    [InlineData("splitActor(actor: \"state:CN\", article: \"state:JP\", to: \"state:KR\")")]
    [InlineData("keepApart(left: \"\", right: \"state:KR\")")]
    public async Task A_decision_on_what_cannot_be_judged_is_refused(string mutation)
    {
        var refused = await AskAsync($"mutation {{ {mutation} }}", null, _writer);
        Assert.True(refused.Answer.TryGetProperty("errors", out _), refused.Answer.GetRawText());
        Assert.Equal("BAD_USER_INPUT", Refusal(refused).Code);
        Assert.Equal("FORBIDDEN", Refusal(await AskAsync($"mutation {{ {mutation} }}", null, _reader)).Code);
    }

    [Fact]
    public async Task A_host_without_intake_says_so()
    {
        var keys = new KeyFile(Path.Combine(_store.Folder, "keys.json"));
        await using var api = await TestApi.StartAsync(options: new GraphApiOptions { KeyFile = keys.Path });
        api.Client.DefaultRequestHeaders.Add("Authorization", "Bearer " + _writer);
        Assert.Equal("WRITING_UNAVAILABLE", (await api.ErrorAsync(Import, new { articles = new[] { new { text = "Kina" } } })).Code);
        Assert.Equal("WRITING_UNAVAILABLE", (await api.ErrorAsync("mutation { retractArticle(article: \"article:x\") }")).Code);
    }

    public async ValueTask DisposeAsync()
    {
        await _api.DisposeAsync();
        await _store.DisposeAsync();
    }

    private async Task<bool> DecideAsync(string mutation)
    {
        var (_, answer) = await AskAsync($"mutation {{ done: {mutation} }}", null, _writer);
        Assert.False(answer.TryGetProperty("errors", out _), answer.GetRawText());
        return answer.GetProperty("data").GetProperty("done").GetBoolean();
    }

    private async Task<string?> NameAsync(string actor) =>
        (await _api.DataAsync("query($id: ID!) { actor(id: $id) { name } }", new { id = actor })).GetProperty("actor")
            is { ValueKind: JsonValueKind.Object } found
            ? found.GetProperty("name").GetString()
            : null;

    private async Task<JsonElement> WriteAsync(object[] articles)
    {
        var (_, answer) = await AskAsync(Import, new { articles }, _writer);
        Assert.False(answer.TryGetProperty("errors", out _), answer.GetRawText());
        return answer.GetProperty("data").GetProperty("importArticles");
    }

    private async Task<(HttpStatusCode Status, JsonElement Answer)> AskAsync(string query, object? variables, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        if (key is not null)
        {
            request.Headers.Add("X-API-Key", key);
        }

        using var response = await _api.Client.SendAsync(request);
        return (response.StatusCode, JsonElement.Parse(await response.Content.ReadAsStringAsync()));
    }

    private static (HttpStatusCode Status, string? Code) Refusal((HttpStatusCode Status, JsonElement Answer) given) =>
        (given.Status, given.Answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());

    private static IEnumerable<string?> Changes(JsonElement import) =>
        import.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("change").GetString());
}
