using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Graph.Api.Tests.Fakes;
using Graph.Storage;

namespace Graph.Api.Tests;

public sealed class HttpTests
{
    private const string Json = "application/json";
    private const string GraphQL = "application/graphql-response+json";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData(GraphQL, GraphQL)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", GraphQL)]
    [InlineData("application/graphql-response+json;q=0.1, application/json", Json)]
    public async Task The_answer_is_in_the_media_type_that_the_client_prefers(string? accept, string expected)
    {
        await using var api = await TestApi.StartAsync();
        using var response = await SendAsync(api, Post("""{"query":"{ __typename }"}"""), accept);
        Assert.Equal(
            (HttpStatusCode.OK, expected, "utf-8"),
            (response.StatusCode, Type(response), response.Content.Headers.ContentType?.CharSet)
        );
        Assert.Equal(
            """{"data":{"__typename":"Query"},"extensions":{"cost":{"requested":0,"limit":50000}}}""",
            await response.Content.ReadAsStringAsync()
        );
    }

    [Theory]
    [InlineData("{ nothing }", GraphQL, HttpStatusCode.BadRequest)]
    [InlineData("{ nothing", GraphQL, HttpStatusCode.BadRequest)]
    [InlineData("{ nothing }", Json, HttpStatusCode.OK)]
    [InlineData("{ nothing", Json, HttpStatusCode.OK)]
    public async Task A_document_that_is_refused_is_a_bad_request_except_in_the_older_media_type(
        string query,
        string accept,
        HttpStatusCode status
    )
    {
        await using var api = await TestApi.StartAsync();
        using var response = await SendAsync(api, Post($$"""{"query":"{{query}}"}"""), accept);
        Assert.Equal((status, accept), (response.StatusCode, Type(response)));
        Assert.DoesNotContain("\"data\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""{"query":7}""")]
    [InlineData("""{"query":""}""")]
    [InlineData("""{"query":"{ __typename }","variables":[]}""")]
    [InlineData("""{"query":"{ __typename }","operationName":7}""")]
    [InlineData("""[{"query":"{ __typename }"}]""")]
    public async Task A_body_that_is_no_call_is_a_bad_request(string body)
    {
        await using var api = await TestApi.StartAsync();
        using var response = await SendAsync(api, Post(body), Json);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("\"BAD_REQUEST\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_can_be_sent_by_GET_with_variables()
    {
        await using var api = await TestApi.StartAsync();
        var query = Uri.EscapeDataString("query Q($id: ID!) { actor(id: $id) { name } } query Other { __typename }");
        var variables = Uri.EscapeDataString("""{"id":"state:CN"}""");
        Assert.Equal(
            """{"data":{"actor":{"name":"Kina"}},"extensions":{"cost":{"requested":1,"limit":50000}}}""",
            await api.Client.GetStringAsync($"/graphql?query={query}&operationName=Q&variables={variables}")
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("?query=")]
    [InlineData("?query=%7B__typename%7D&query=%7B__typename%7D")]
    [InlineData("?query=%7B__typename%7D&variables=%5B%5D")]
    [InlineData("?query=%7B__typename%7D&variables=x")]
    public async Task A_GET_that_is_no_call_is_a_bad_request(string parameters)
    {
        await using var api = await TestApi.StartAsync();
        using var response = await api.Client.GetAsync("/graphql" + parameters);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("GET", "?query=mutation%7B__typename%7D", "POST")]
    [InlineData("PUT", "", "GET, POST")]
    [InlineData("DELETE", "", "GET, POST")]
    public async Task Other_verbs_and_mutations_by_GET_are_not_allowed(string verb, string parameters, string allowed)
    {
        await using var api = await TestApi.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(verb), "/graphql" + parameters);
        using var response = await api.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(allowed, string.Join(", ", response.Content.Headers.Allow));
        Assert.Equal("application/problem+json", Type(response));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData(null)]
    public async Task A_POST_that_a_foreign_page_could_send_is_refused(string? type)
    {
        await using var api = await TestApi.StartAsync();
        using var content = new ByteArrayContent("""{"query":"{ __typename }"}"""u8.ToArray());
        content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        using var response = await api.Client.PostAsync("/graphql", content);
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "application/problem+json"), (response.StatusCode, Type(response)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_that_is_too_long_is_refused_with_or_without_a_declared_length(bool declared)
    {
        await using var api = await TestApi.StartAsync(options: new GraphApiOptions { MaxRequestBytes = 1_000 });
        using HttpContent content = declared ? new ByteArrayContent(new byte[1_001]) : new StreamContent(new MemoryStream(new byte[1_001]));
        content.Headers.ContentType = new MediaTypeHeaderValue(Json);
        content.Headers.ContentLength = declared ? 1_001 : null;
        using var response = await api.Client.PostAsync("/graphql", content);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_client_that_accepts_no_JSON_is_refused()
    {
        await using var api = await TestApi.StartAsync();
        using var response = await SendAsync(api, Post("""{"query":"{ __typename }"}"""), "text/html");
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Fact]
    public async Task Swedish_letters_are_not_escaped()
    {
        await using var api = await TestApi.StartAsync();
        using var response = await SendAsync(api, Post("""{"query":"{ actor(id: \"org:un-security-council\") { name } }"}"""), Json);
        Assert.Contains("""{"name":"säkerhetsrådet"}""", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_tells_life_and_readiness_apart()
    {
        await using var api = await TestApi.StartAsync();
        using var ready = await api.Client.GetAsync("/health/ready");
        api.Reader.Failure = new StoreException("sqlite:/home/ada/graph.db is gone");
        using var live = await api.Client.GetAsync("/health/live");
        using var unready = await api.Client.GetAsync("/health/ready");
        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable),
            (ready.StatusCode, live.StatusCode, unready.StatusCode)
        );
        Assert.Equal("application/problem+json", Type(unready));
        Assert.DoesNotContain("ada", await unready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/explorer/../secret.txt")]
    [InlineData("/graphql/more")]
    public async Task Other_paths_are_not_found(string path)
    {
        await using var api = await TestApi.StartAsync();
        using var response = await api.Client.GetAsync(path);
        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (response.StatusCode, Type(response)));
    }

    private static StringContent Post(string body) => new(body, Encoding.UTF8, Json);

    private static async Task<HttpResponseMessage> SendAsync(TestApi api, HttpContent content, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await api.Client.SendAsync(request);
    }

    private static string? Type(HttpResponseMessage response) => response.Content.Headers.ContentType?.MediaType;
}
