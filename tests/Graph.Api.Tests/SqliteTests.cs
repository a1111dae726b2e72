using Graph.Api.Tests.Fakes;
using Graph.Storage;
using Graph.Storage.Stores;

namespace Graph.Api.Tests;

public sealed class SqliteTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graph-api-");
    private TestApi _api = null!;

    public async ValueTask InitializeAsync()
    {
        var store = await GraphStores.OpenAsync(
            $"sqlite:{Path.Combine(_folder.FullName, "graph.db")}",
            TestContext.Current.CancellationToken
        );
        await store.ImportAsync([Worlds.Veto().LatestArticle()], TestContext.Current.CancellationToken);
        _api = await TestApi.StartAsync(store);
    }

    [Fact]
    public async Task The_three_questions_are_answered_from_an_imported_article()
    {
        var data = await _api.DataAsync(
            """
            {
              quotes(speaker: "person:wang-yi") { edges { node { text sentence { text } article { title } } } }
              claims(types: VETOED) { edges { node { subject { ... on Actor { name } } object { ... on Resolution { symbol } } date { value precision } attributes { name number text } } } }
              relations(types: ALLIED_WITH, involving: "state:CN") { totalCount edges { node { counterpart(of: "state:CN") { ... on Actor { name } } claims { edges { node { trigger { text } } } } } } }
            }
            """
        );
        const string Vote =
            "\"date\":{\"value\":\"2022-05-23\",\"precision\":\"WEEK\"},\"attributes\":[{\"name\":\"body\",\"number\":null,\"text\":\"säkerhetsrådet\"},{\"name\":\"votesAgainst\",\"number\":2,\"text\":null},{\"name\":\"votesFor\",\"number\":13,\"text\":null}]";
        Assert.Equal(
            """{"edges":[{"node":{"text":"Sanktioner löser inget","sentence":{"text":"”Sanktioner löser inget”, säger utrikesminister Wang Yi på måndagen."},"article":{"title":"Veto på måndagen"}}}]}""",
            data.GetProperty("quotes").GetRawText()
        );
        Assert.Equal(
            "{\"edges\":[{\"node\":{\"subject\":{\"name\":\"Kina\"},\"object\":{\"symbol\":\"S/2022/431\"},"
                + Vote
                + "}},{\"node\":{\"subject\":{\"name\":\"Ryssland\"},\"object\":{\"symbol\":\"S/2022/431\"},"
                + Vote
                + "}}]}",
            data.GetProperty("claims").GetRawText()
        );
        Assert.Equal(
            """{"totalCount":1,"edges":[{"node":{"counterpart":{"name":"Ryssland"},"claims":{"edges":[{"node":{"trigger":{"text":"allierade"}}}]}}}]}""",
            data.GetProperty("relations").GetRawText()
        );
    }

    [Fact]
    public async Task Cursors_go_on_where_a_page_ended_and_strangers_are_refused()
    {
        const string Query =
            "query($after: String) { claims(first: 2, after: $after) { pageInfo { endCursor hasNextPage } edges { node { id } } } }";
        var seen = new List<string?>();
        string? after = null;
        bool more;
        do
        {
            var claims = (await _api.DataAsync(Query, new { after })).GetProperty("claims");
            seen.AddRange(claims.GetProperty("edges").EnumerateArray().Select(e => e.GetProperty("node").GetProperty("id").GetString()));
            after = claims.GetProperty("pageInfo").GetProperty("endCursor").GetString();
            more = claims.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean();
        } while (more);
        Assert.Equal(["claim:3", "claim:4", "claim:5", "claim:1", "claim:2"], seen);
        Assert.Equal("BAD_USER_INPUT", (await _api.ErrorAsync(Query, new { after = "x" })).Code);
        Assert.Equal(
            "BAD_USER_INPUT",
            (await _api.ErrorAsync("query($c: String) { actors(after: $c) { edges { cursor } } }", new { c = after })).Code
        );
    }

    [Theory]
    [InlineData("claim:3", "Claim")]
    [InlineData("resolution:s-2022-431", "Resolution")]
    [InlineData("article:a1", "Article")]
    [InlineData("state:CN", "State")]
    public async Task Nodes_are_found_by_their_ids(string id, string type)
    {
        var data = await _api.DataAsync("query($id: ID!) { node(id: $id) { __typename } }", new { id });
        Assert.Equal(type, data.GetProperty("node").GetProperty("__typename").GetString());
    }

    public async ValueTask DisposeAsync()
    {
        await _api.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
