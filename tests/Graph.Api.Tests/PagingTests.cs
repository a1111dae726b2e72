using System.Text.Json;
using Graph.Api.Tests.Fakes;

namespace Graph.Api.Tests;

public sealed class PagingTests
{
    private const string Page =
        "query($first: Int!, $after: String) { claims(first: $first, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";

    [Fact]
    public async Task Following_the_end_cursor_gives_every_row_once()
    {
        await using var api = await TestApi.StartAsync(Worlds.Criticism(7));
        var seen = new List<string?>();
        string? after = null;
        bool more;
        do
        {
            var claims = (await api.DataAsync(Page, new { first = 3, after })).GetProperty("claims");
            var (edges, info) = (claims.GetProperty("edges"), claims.GetProperty("pageInfo"));
            seen.AddRange(edges.EnumerateArray().Select(e => e.GetProperty("node").GetProperty("id").GetString()));
            Assert.Equal(after is not null, info.GetProperty("hasPreviousPage").GetBoolean());
            Assert.Equal(edges[0].GetProperty("cursor").GetString(), info.GetProperty("startCursor").GetString());
            after = info.GetProperty("endCursor").GetString();
            more = info.GetProperty("hasNextPage").GetBoolean();
        } while (more);
        Assert.Equal(Enumerable.Range(1, 7).Select(n => $"claim:{n}"), seen);
    }

    [Fact]
    public async Task An_empty_page_has_no_cursors()
    {
        await using var api = await TestApi.StartAsync(new World());
        var data = await api.DataAsync(Page, new { first = 3 });
        Assert.Equal(
            """{"claims":{"edges":[],"pageInfo":{"hasNextPage":false,"hasPreviousPage":false,"startCursor":null,"endCursor":null}}}""",
            data.GetRawText()
        );
    }

    [Theory]
    [InlineData("{ claims { edges { node { id } } } }", false)]
    [InlineData("{ claims { totalCount } }", true)]
    [InlineData("{ claims { ...Count } } fragment Count on ClaimConnection { all: totalCount }", true)]
    public async Task Rows_are_counted_only_when_asked_for(string query, bool counted)
    {
        await using var api = await TestApi.StartAsync();
        await api.DataAsync(query);
        Assert.Equal((20, counted), (Assert.Single(api.Reader.Pages).First, api.Reader.Pages.Single().CountTotal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(201)]
    [InlineData(-5)]
    public async Task A_page_size_out_of_range_is_refused(int first)
    {
        await using var api = await TestApi.StartAsync();
        var query = "query($first: Int!) { claims(first: $first) { edges { cursor } } }";
        Assert.Equal(("BAD_USER_INPUT", $"Argument 'first': expected 1 to 200, got {first}"), await api.ErrorAsync(query, new { first }));
    }

    [Fact]
    public async Task A_cursor_of_nowhere_is_refused()
    {
        await using var api = await TestApi.StartAsync();
        var (code, message) = await api.ErrorAsync("""{ claims(after: "x") { edges { cursor } } }""");
        Assert.Equal("BAD_USER_INPUT", code);
        Assert.StartsWith("Argument 'after': expected a cursor", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_claims_of_a_relation_can_be_paged()
    {
        await using var api = await TestApi.StartAsync();
        const string Query =
            "query($id: ID!, $after: String) { node(id: $id) { ... on Relation { claims(first: 1, after: $after) { pageInfo { endCursor } edges { node { id } } } } } }";
        var relation = (await api.DataAsync("{ relations(types: ALLIED_WITH) { edges { node { id } } } }"))
            .GetProperty("relations")
            .GetProperty("edges")[0]
            .GetProperty("node")
            .GetProperty("id")
            .GetString();
        var first = await api.DataAsync(Query, new { id = relation });
        var after = first.GetProperty("node").GetProperty("claims").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var second = await api.DataAsync(Query, new { id = relation, after });
        Assert.Equal(0, second.GetProperty("node").GetProperty("claims").GetProperty("edges").GetArrayLength());
    }
}
