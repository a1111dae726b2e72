using Graph.Api.Tests.Fakes;

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
    [InlineData(Claims, 2, "ActorsAsync ArticlesAsync FindClaimsAsync RelationsAsync")]
    [InlineData(Claims, 50, "ActorsAsync ArticlesAsync FindClaimsAsync RelationsAsync")]
    [InlineData(Relations, 2, "ActorsAsync ArticlesAsync ClaimsOfRelationsAsync FindRelationsAsync")]
    [InlineData(Relations, 50, "ActorsAsync ArticlesAsync ClaimsOfRelationsAsync FindRelationsAsync")]
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
        await api.DataAsync("{ quotes { edges { node { text sentence { text } speaker { name } article { title } claim { subject { id } object { id } } } } } }");
        Assert.Equal("ActorsAsync ArticlesAsync FindQuotesAsync", string.Join(' ', api.Reader.Calls.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Pages_below_rows_that_the_store_cannot_gather_are_bounded()
    {
        await using var api = await TestApi.StartAsync(Worlds.Criticism(10), new GraphApiOptions { MaxChildPages = 19 });
        var (code, _) = await api.ErrorAsync("{ actors(first: 20) { edges { node { relations { edges { cursor } } } } } }");
        Assert.Equal("QUERY_TOO_COMPLEX", code);
        Assert.Equal(19, api.Reader.Calls.Count(call => call == "FindRelationsAsync"));
    }
}
