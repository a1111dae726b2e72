using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Graph.Api.Tests.Fakes;

namespace Graph.Api.Tests;

public sealed class MalformedTests
{
    [Theory]
    [InlineData(
        "{\"query\": \"{ __typename }\",\n \"variables\": {\"å\": 1, \"a\": \"\\ud800\"}}",
        "A string has half a surrogate pair at line 2, column 29"
    )]
    [InlineData("{\"query\": \"\\udc00\"}", "A string has half a surrogate pair at line 1, column 11")]
    [InlineData(
        "{\"query\": \"{ __typename }\", \"variables\": {\"\\ud800\": 1}}",
        "A string has half a surrogate pair at line 1, column 43"
    )]
    [InlineData("{\"query\": \"{ __typename }\", \"variables\": {\"å\": 1,\n\"å\": 2}}", "Key 'å' is given twice at line 2, column 1")]
    [InlineData("{\"query\": \"{ __typename }\", \"query\": \"{ a }\"}", "Key 'query' is given twice at line 1, column 29")]
    [InlineData("{\"query\": \"å\" x}", "Not JSON at line 1, column 15")]
    [InlineData("{\"query\": \"\n\"}", "Not JSON at line 1, column 12")]
    public async Task Malformed_JSON_is_a_bad_request_with_its_place(string body, string message)
    {
        await using var api = await TestApi.StartAsync();
        Assert.Equal((HttpStatusCode.BadRequest, "BAD_REQUEST", message), await SendAsync(api, Encoding.UTF8.GetBytes(body)));
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_a_bad_request_with_their_place()
    {
        await using var api = await TestApi.StartAsync();
        byte[] body = [.. "{\"query\": \"{ å\n"u8, 0xE5, .. " }\"}"u8];
        Assert.Equal((HttpStatusCode.BadRequest, "BAD_REQUEST", "Not UTF-8 at line 2, column 1"), await SendAsync(api, body));
    }

    [Fact]
    public async Task A_key_may_be_given_again_in_another_object()
    {
        await using var api = await TestApi.StartAsync();
        var (status, _, _) = await SendAsync(
            api,
            """{"query": "{ __typename }", "variables": {"query": {"query": [{"query": 1}, {"query": 2}]}}}"""u8.ToArray()
        );
        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Theory]
    [InlineData("{\n  node(id: \"x\") {\n    id }", 3, 9, "GRAPHQL_PARSE_FAILED")]
    [InlineData("{\n  node(id: \"\\ud83d\") { id }\n}", 2, 12, "GRAPHQL_PARSE_FAILED")]
    [InlineData("{\n  nothing\n}", 2, 3, "GRAPHQL_VALIDATION_FAILED")]
    public async Task Errors_of_a_document_point_to_line_and_column(string query, int line, int column, string code)
    {
        await using var api = await TestApi.StartAsync();
        var error = (await api.AskAsync(query)).GetProperty("errors")[0];
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(
            (line, column),
            (
                error.GetProperty("locations")[0].GetProperty("line").GetInt32(),
                error.GetProperty("locations")[0].GetProperty("column").GetInt32()
            )
        );
    }

    [Fact]
    public async Task A_whole_surrogate_pair_is_a_letter_like_any_other()
    {
        await using var api = await TestApi.StartAsync();
        var data = await api.DataAsync("{ articles(source: \"\\ud83d\\ude00 \\ufffd\") { pageInfo { hasNextPage } } }");
        Assert.False(data.GetProperty("articles").GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
    }

    private static async Task<(HttpStatusCode Status, string? Code, string? Message)> SendAsync(TestApi api, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await api.Client.PostAsync("/graphql", content);
        var answer = JsonElement.Parse(await response.Content.ReadAsStringAsync());
        return answer.TryGetProperty("errors", out var errors)
            ? (
                response.StatusCode,
                errors[0].GetProperty("extensions").GetProperty("code").GetString(),
                errors[0].GetProperty("message").GetString()
            )
            : (response.StatusCode, null, null);
    }
}
