using Graph.Api.Tests.Fakes;
using Graph.Storage;

namespace Graph.Api.Tests;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("""{ node(id: "CN") { id } }""", "id")]
    [InlineData("""{ actor(id: "article:x") { id } }""", "id")]
    [InlineData("""{ quotes(speaker: "Wang Yi") { edges { cursor } } }""", "speaker")]
    [InlineData("""{ relations(subject: "state:") { edges { cursor } } }""", "subject")]
    [InlineData("""{ relations(object: "x") { edges { cursor } } }""", "object")]
    [InlineData("""{ relations(involving: "x") { edges { cursor } } }""", "involving")]
    [InlineData("""{ claims(article: "state:CN") { edges { cursor } } }""", "article")]
    [InlineData("""{ claims(relation: "state:CN") { edges { cursor } } }""", "relation")]
    [InlineData("""{ articles(mentions: "claim:x") { edges { cursor } } }""", "mentions")]
    [InlineData("""{ resolutions(concerns: "x") { edges { cursor } } }""", "concerns")]
    [InlineData("""{ claims(from: "2022-06-02", to: "2022-06-01") { edges { cursor } } }""", "from")]
    [InlineData("""{ actor(id: "state:CN") { quotes(from: "2022-06-02", to: "2022-06-01") { edges { cursor } } } }""", "from")]
    public async Task An_argument_that_cannot_be_used_is_named_with_the_expected_form(string query, string argument)
    {
        await using var api = await TestApi.StartAsync();
        var (code, message) = await api.ErrorAsync(query);
        Assert.Equal("BAD_USER_INPUT", code);
        Assert.StartsWith($"Argument '{argument}': expected", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ articles(from: \"2022-13-01\") { edges { cursor } } }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("{ nothing }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("{ node(id: ", "GRAPHQL_PARSE_FAILED")]
    [InlineData("query A { status { schemaVersion } } query B { status { schemaVersion } }", "BAD_REQUEST")]
    public async Task A_document_that_does_not_fit_gets_a_code(string query, string code)
    {
        await using var api = await TestApi.StartAsync();
        Assert.Equal(code, (await api.ErrorAsync(query)).Code);
    }

    [Fact]
    public async Task A_store_failure_tells_its_code_and_nothing_of_the_inside()
    {
        await using var api = await TestApi.StartAsync();
        api.Reader.Failure = new StoreException("sqlite:/home/ada/graph.db is locked");
        var answer = await api.AskAsync("{ claims { edges { cursor } } }");
        Assert.Contains("\"STORE_UNAVAILABLE\"", answer.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("ada", answer.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bug_tells_its_code_and_nothing_of_the_inside()
    {
        await using var api = await TestApi.StartAsync();
        api.Reader.Failure = new InvalidOperationException("secret");
        var (code, message) = await api.ErrorAsync("""{ node(id: "state:CN") { id } }""");
        Assert.Equal(("INTERNAL", "Something went wrong while the answer was made"), (code, message));
    }

    [Fact]
    public async Task The_list_of_errors_is_bounded()
    {
        await using var api = await TestApi.StartAsync();
        var answer = await api.AskAsync("{ " + string.Join(' ', Enumerable.Range(0, 500).Select(n => $"f{n}")) + " }");
        Assert.Equal(10, answer.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task What_is_hidden_from_the_client_is_found_in_the_log_by_its_id()
    {
        await using var api = await TestApi.StartAsync();
        api.Reader.Failure = new StoreException("sqlite:/home/ada/graph.db is locked");
        var extensions = (await api.AskAsync("{ claims { edges { cursor } } }")).GetProperty("errors")[0].GetProperty("extensions");
        var id = extensions.GetProperty("correlationId").GetString();
        Assert.NotEmpty(id!);
        var logged = Assert.Single(
            api.Log.Lines,
            line => line.Contains("STORE_UNAVAILABLE", StringComparison.Ordinal) && line.Contains(id!, StringComparison.Ordinal)
        );
        Assert.Contains("sqlite:/home/ada/graph.db is locked", logged, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_and_introspection_can_be_turned_off()
    {
        await using var open = await TestApi.StartAsync();
        await using var closed = await TestApi.StartAsync(options: new GraphApiOptions { Introspection = false, Suggestions = false });
        Assert.Contains("Did you mean", (await open.ErrorAsync("{ claim { id } }")).Message, StringComparison.Ordinal);
        Assert.Equal(
            ("GRAPHQL_VALIDATION_FAILED", "Cannot query field 'claim' on type 'Query'."),
            await closed.ErrorAsync("{ claim { id } }")
        );
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", (await closed.ErrorAsync("{ __schema { queryType { name } } }")).Code);
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", (await closed.ErrorAsync("{ __type(name: \"Query\") { name } }")).Code);
        Assert.Equal("Query", (await closed.DataAsync("{ __typename }")).GetProperty("__typename").GetString());
    }
}
