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
    [InlineData("{ claims { nodes { id negated } } }", RowParts.None)]
    [InlineData("{ claims { nodes { subject { id } article { title } } } }", RowParts.Subjects | RowParts.Articles)]
    [InlineData(
        "{ claims { edges { node { ...F } } } } fragment F on Claim { object { id } why { rule } }",
        RowParts.Objects | RowParts.Details
    )]
    [InlineData("{ claims { nodes { ... on Claim { quote { claim { attributes { name } } } } } } }", RowParts.Details)]
    [InlineData("{ relations { nodes { counterpart(of: \"state:CN\") { id } } } }", RowParts.Subjects | RowParts.Objects)]
    [InlineData("{ relations { nodes { claims { nodes { article { id } subject { id } } } } } }", RowParts.None)]
    public async Task The_store_is_asked_for_what_is_selected(string query, RowParts parts)
    {
        await using var api = await TestApi.StartAsync();
        await api.DataAsync(query);
        Assert.Equal(parts, Assert.Single(api.Reader.Pages).Parts);
    }

    [Fact]
    public async Task What_came_along_with_a_page_is_not_fetched_again()
    {
        await using var api = await TestApi.StartAsync(Worlds.Criticism(5));
        api.Reader.BringsCompanions = true;
        await api.DataAsync("{ claims { nodes { subject { id ... on Actor { name } } object { id } article { title } } } }");
        Assert.Equal(["FindClaimsAsync"], api.Reader.Calls);
    }
}
