using Graph.Api.Tests.Fakes;
using Graph.Storage;

namespace Graph.Api.Tests;

public sealed class BatchingTests
{
    private const string Claims = """
        { claims(first: 50) { edges { node { subject { id ... on Actor { name } } object { id ... on Actor { name } }
            article { title } relation { support } cues { text } } } } }
        """;

    private const string Relations = """
        { relations(first: 50) { edges { node { subject { id } object { id }
            claims(first: 5) { totalCount edges { node { article { title } subject { id } attributedTo { id } } } } } } } }
        """;

    [Theory]
    [InlineData(Claims, 2, "ActorsAsync ArticleNodesAsync FindClaimsAsync RelationsAsync")]
    [InlineData(Claims, 50, "ActorsAsync ArticleNodesAsync FindClaimsAsync RelationsAsync")]
    [InlineData(Relations, 2, "ActorsAsync ArticleNodesAsync ClaimsOfAsync FindRelationsAsync")]
    [InlineData(Relations, 50, "ActorsAsync ArticleNodesAsync ClaimsOfAsync FindRelationsAsync")]
    public async Task The_number_of_store_calls_does_not_grow_with_the_rows(string query, int rows, string calls)
    {
        await using var api = await TestApi.StartAsync(Worlds.Criticism(rows));
        await api.DataAsync(query);
        Assert.Equal(calls, string.Join(' ', api.Reader.Calls.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Quotes_with_speaker_article_and_sentence_take_three_calls()
    {
        await using var api = await TestApi.StartAsync();
        await api.DataAsync(
            "{ quotes { edges { node { text sentence { text } speaker { name } article { title } claim { subject { id } object { id } } } } } }"
        );
        Assert.Equal("ActorsAsync ArticleNodesAsync FindQuotesAsync", string.Join(' ', api.Reader.Calls.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(50)]
    public async Task Pages_below_many_actors_take_one_call_each_kind(int rows)
    {
        await using var api = await TestApi.StartAsync(Worlds.Criticism(rows));
        await api.DataAsync(
            """
            { actors(first: 100) { nodes { relations(first: 3) { nodes { id } } claims(first: 3) { nodes { id article { title } } }
                quotes(first: 3) { nodes { id } } articles(first: 3) { nodes { id } } firstSeen lastSeen } } }
            """
        );
        Assert.Equal(
            "ArticleNodesAsync ArticlesOfAsync ClaimsOfAsync ClaimsOfAsync ClaimsOfAsync FindActorsAsync QuotesOfAsync RelationsOfAsync",
            string.Join(' ', api.Reader.Calls.Order(StringComparer.Ordinal))
        );
    }

    [Theory]
    [InlineData("{ claims { nodes { id type seen } } }", RowParts.None)]
    [InlineData(
        "{ claims { nodes { id negated sentence { text } date { value } } } }",
        RowParts.Standing | RowParts.Words | RowParts.Dates
    )]
    [InlineData("{ claims { nodes { subject { id } article { title } } } }", RowParts.Subjects | RowParts.Articles)]
    [InlineData(
        "{ claims { edges { node { ...F } } } } fragment F on Claim { object { id } why { rule } }",
        RowParts.Objects | RowParts.Quotes | RowParts.Details | RowParts.Words | RowParts.Standing
    )]
    [InlineData("{ claims { nodes { ... on Claim { quote { claim { attributes { name } } } } } } }", RowParts.Quotes | RowParts.Details)]
    [InlineData("{ relations { nodes { counterpart(of: \"state:CN\") { id } } } }", RowParts.Subjects | RowParts.Objects)]
    [InlineData("{ relations { nodes { support lastSeen } } }", RowParts.None)]
    [InlineData("{ relations { nodes { claims(first: 3) { nodes { article { id } subject { id } } } } } }", RowParts.Articles, 3)]
    [InlineData("{ relations { nodes { claims { edges { node { date { value } } } } } } }", RowParts.Dates, 20)]
    [InlineData("query($n: Int = 7) { relations { nodes { claims(first: $n) { nodes { id } } } } }", RowParts.None, 7)]
    [InlineData("{ relations { nodes { claims(where: { negated: false }) { nodes { article { id } } } } } }", RowParts.None)]
    public async Task The_store_is_asked_for_what_is_selected(string query, RowParts parts, int claims = 0)
    {
        await using var api = await TestApi.StartAsync();
        await api.DataAsync(query);
        var page = Assert.Single(api.Reader.Pages);
        Assert.Equal((parts, claims), (page.Parts, page.Claims));
    }

    [Theory]
    [InlineData("{ claims { nodes { %claim% } } }")]
    [InlineData("{ claims { nodes { quote { claim { %claim% } } object { ... on Quote { %quote% } } } } }")]
    [InlineData("{ quotes { nodes { %quote% claim { %claim% } } } }")]
    [InlineData("{ relations(negated: null) { nodes { %relation% claims(first: 2) { nodes { %claim% } } } } }")]
    [InlineData("{ actor(id: \"state:CN\") { claims { nodes { %claim% } } relations { nodes { %relation% } } } }")]
    public async Task What_is_not_asked_of_the_store_is_not_missed(string query)
    {
        Dictionary<string, string[]> fields = new()
        {
            ["%claim%"] =
            [
                "id type seen negated modality place confidence extractor rule",
                "subject { id } object { id ... on Quote { text } } article { id } relation { id } attributedTo { id }",
                "date { value precision relative }",
                "sentence { text start end } trigger { text start end }",
                "quote { text direct sentence { text } words { text start } speaker { id } }",
                "attributes { name number text }",
                "cues { role start text }",
                "why { rule extractor confidence trigger { text } cues { role text } }",
            ],
            ["%quote%"] = ["id text direct", "speaker { id }", "sentence { text start }", "words { text start }", "article { id }"],
            ["%relation%"] = ["id type negated modality support firstSeen lastSeen confidence", "subject { id } object { id }"],
        };
        await using var api = await TestApi.StartAsync();
        foreach (var (kind, parts) in fields.Where(f => query.Contains(f.Key, StringComparison.Ordinal)))
        {
            foreach (var part in parts)
            {
                var document = fields.Keys.Aggregate(
                    query,
                    (text, name) => text.Replace(name, name == kind ? part : "id", StringComparison.Ordinal)
                );
                api.Reader.BringsAll = true;
                var whole = await api.DataAsync(document);
                api.Reader.BringsAll = false;
                Assert.Equal($"{whole}", $"{await api.DataAsync(document)}");
            }
        }
    }

    [Fact]
    public async Task A_list_about_one_node_takes_one_call_where_it_finds_anything()
    {
        await using var api = await TestApi.StartAsync(Worlds.Criticism(5));
        await api.DataAsync("{ relations(where: { actors: { any: \"state:S1\" } }) { nodes { id } } }");
        Assert.Equal(["FindRelationsAsync"], api.Reader.Calls);
    }

    [Fact]
    public async Task What_came_along_with_a_page_is_not_fetched_again()
    {
        await using var api = await TestApi.StartAsync(Worlds.Criticism(5));
        api.Reader.BringsCompanions = true;
        await api.DataAsync("{ claims { nodes { subject { id ... on Actor { name } } object { id } article { title } } } }");
        Assert.Equal(["FindClaimsAsync"], api.Reader.Calls);
    }

    [Theory]
    [InlineData("{ actor(id: \"person:wang-yi\") { name quotes(first: 10) { totalCount nodes { text article { title } } } } }", true)]
    [InlineData("{ actor(id: \"person:wang-yi\") { name quotes(first: 10) { totalCount nodes { text article { title } } } } }", false)]
    [InlineData("query($n: Int = 3) { actor(id: \"person:wang-yi\") { name quotes(first: $n) { nodes { text } } } }", true)]
    public async Task An_actor_comes_along_with_its_quotes(string query, bool brought)
    {
        await using var api = await TestApi.StartAsync();
        api.Reader.BringsCompanions = brought;
        var actor = (await api.DataAsync(query)).GetProperty("actor");
        Assert.NotEqual("", actor.GetProperty("name").GetString());
        Assert.NotEqual(0, actor.GetProperty("quotes").GetProperty("nodes").GetArrayLength());
        Assert.Equal(1, api.Reader.Calls.Count(c => c == "QuotesOfAsync"));
        Assert.Equal(brought ? 0 : 1, api.Reader.Calls.Count(c => c == "ActorsAsync"));
    }

    [Theory]
    [InlineData("{ actor(id: \"state:CN\") { name quotes(first: 10) { nodes { text } } } }", 1)]
    [InlineData("{ actor(id: \"person:wang-yi\") { name quotes(where: { direct: true }) { nodes { text } } } }", 1)]
    [InlineData(
        "{ actor(id: \"person:wang-yi\") { name quotes(first: 1) { nodes { text } } ... on Person { quotes(first: 1) { nodes { id } } } } }",
        1
    )]
    [InlineData("{ actor(id: \"person:wang-yi\") { name a: quotes(first: 1) { nodes { text } } quotes(first: 2) { nodes { id } } } }", 2)]
    [InlineData("{ actor(id: \"person:wang-yi\") { name quotes(first: 1) @skip(if: true) { nodes { text } } } }", 0)]
    public async Task Quotes_are_read_once_however_they_are_selected(string query, int calls)
    {
        await using var api = await TestApi.StartAsync();
        api.Reader.BringsCompanions = true;
        Assert.NotEqual("", (await api.DataAsync(query)).GetProperty("actor").GetProperty("name").GetString());
        Assert.Equal(calls, api.Reader.Calls.Count(c => c == "QuotesOfAsync"));
    }

    [Fact]
    public async Task A_number_of_quotes_that_is_none_is_told_at_its_field()
    {
        await using var api = await TestApi.StartAsync();
        var answer = await api.AskAsync("{ actor(id: \"person:wang-yi\") { name quotes(first: 0) { nodes { text } } } }");
        Assert.Equal("""["actor","quotes"]""", answer.GetProperty("errors")[0].GetProperty("path").GetRawText());
    }
}
