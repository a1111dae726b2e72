using System.Globalization;
using System.Text.Json;
using Graph.Api.Guard;
using Graph.Api.Tests.Fakes;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api.Tests;

public sealed class CostTests
{
    private const string Nested = "query($n: Int!) { relations(first: $n) { edges { node { claims(first: $n) { edges { cursor } } } } } }";

    [Theory]
    [InlineData("{ __typename status { schemaVersion } }", 1)]
    [InlineData("{ claims { edges { cursor } } }", 25)]
    [InlineData("{ claims(first: 7) { edges { node { id } } pageInfo { endCursor } } }", 12)]
    [InlineData("{ claims(first: 7) { edges { node { article { title } } } } }", 19)]
    [InlineData("{ claims(first: 7) { ...Rows } } fragment Rows on ClaimConnection { edges { cursor } }", 12)]
    [InlineData("{ claims(first: 7) { ... { edges { cursor } } ... on ClaimConnection { more: edges { cursor } } } }", 19)]
    [InlineData("query($n: Int! = 200) { claims(first: $n) { edges { cursor } } }", 205)]
    [InlineData("query($n: Int!) { claims(first: $n) { edges { cursor } } }", 105)]
    [InlineData(
        "query($n: Int! = 200, $o: Int! = 7) { claims(first: $o) { edges { cursor } } b: claims(first: $n) { edges { cursor } } }",
        117
    )]
    [InlineData("{ claims(first: 7) { totalCount } }", 1_005)]
    [InlineData("{ claims(first: 7) { ...Count } } fragment Count on ClaimConnection { totalCount }", 1_005)]
    [InlineData("{ a: claims { totalCount } b: claims { totalCount } }", 2_010)]
    [InlineData("{ claims(search: \"x\", first: 1) { edges { cursor } } }", 506)]
    [InlineData("query($s: String) { claims(search: $s, first: 1) { edges { cursor } } }", 6)]
    [InlineData("query($s: String = \"x\") { claims(search: $s, first: 1) { edges { cursor } } }", 506)]
    [InlineData("{ relations(first: 3) { edges { node { claims(first: 2) { totalCount edges { cursor } } } } } }", 29)]
    [InlineData(
        "{ relations(first: 3) { edges { node { ...R } } } } fragment R on Relation { claims(first: 2) { ...C } } fragment C on ClaimConnection { edges { cursor } }",
        29
    )]
    [InlineData("{ timeline { start } }", 1_000)]
    [InlineData("{ agreement(states: [\"state:S1\", \"state:S2\", \"state:S3\", \"state:S4\"]) { a { id } } }", 1_007)]
    [InlineData("{ timeline(where: { text: \"x\" }) { start } }", 1_500)]
    [InlineData("{ claims(first: 2) { edges { node { cues { text } attributes { name } } } } }", 12)]
    [InlineData("query A { claims(first: 9) { edges { cursor } } } query B { __typename }", 0)]
    public async Task A_query_costs_what_its_pages_multiply_up_to_with_counts_and_searches(string query, long cost)
    {
        await using var api = await TestApi.StartAsync();
        var answer = await api.AskAsync(query, new { n = 100 }, query.Contains("query B", StringComparison.Ordinal) ? "B" : null);
        // A default counts where a variable is left out, so those queries are asked without.
        var expected = query.Contains("$n: Int! = 200)", StringComparison.Ordinal) ? (await api.AskAsync(query)) : answer;
        Assert.Equal(cost, expected.GetProperty("extensions").GetProperty("cost").GetProperty("requested").GetInt64());
        Assert.Equal(50_000, expected.GetProperty("extensions").GetProperty("cost").GetProperty("limit").GetInt64());
    }

    [Theory]
    [InlineData("{ relations(first: 200) { edges { node { claims(first: 200) { edges { node { cues { text } } } } } } } }")]
    [InlineData("query($n: Int! = 200) { relations(first: $n) { edges { node { claims(first: $n) { edges { cursor } } } } } }")]
    [InlineData(
        "query($n: Int = 200) { relations(first: $n) { ...Rows } } fragment Rows on RelationConnection { edges { node { claims(first: $n) { ...Claims } } } } fragment Claims on ClaimConnection { edges { cursor } }"
    )]
    [InlineData("{ relations(first: 200) { edges { node { ...C } } } } fragment C on Relation { claims(first: 200) { edges { cursor } } }")]
    [InlineData("{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }")]
    public async Task What_costs_too_much_is_refused_before_the_store_is_asked(string query)
    {
        await using var api = await TestApi.StartAsync(options: new GraphApiOptions { MaxCost = 40_000 });
        var error = (await api.AskAsync(query)).GetProperty("errors")[0];
        Assert.Equal("QUERY_TOO_COMPLEX", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(40_000, error.GetProperty("extensions").GetProperty("limit").GetInt64());
        Assert.True(error.GetProperty("extensions").GetProperty("cost").GetInt64() > 40_000);
        Assert.Empty(api.Reader.Calls);
    }

    [Fact]
    public async Task Fifty_counts_and_a_hundred_searches_are_too_dear()
    {
        await using var api = await TestApi.StartAsync();
        var counts = string.Join(
            ' ',
            Enumerable.Range(0, 50).Select(n => string.Create(CultureInfo.InvariantCulture, $"a{n}: claims {{ totalCount }}"))
        );
        Assert.Equal("QUERY_TOO_COMPLEX", (await api.ErrorAsync("{ " + counts + " }")).Code);
        Assert.Empty(api.Reader.Calls);
    }

    [Fact]
    public async Task A_document_that_is_kept_is_weighed_again_with_each_call()
    {
        await using var api = await TestApi.StartAsync();
        await api.DataAsync(Nested, new { n = 2 });
        await api.DataAsync(Nested, new { n = 2 });
        Assert.Equal("QUERY_TOO_COMPLEX", (await api.ErrorAsync(Nested, new { n = 1_000_000 })).Code);
        Assert.Equal("QUERY_TOO_COMPLEX", (await api.ErrorAsync(Nested, new { n = 1e30 })).Code);
    }

    [Fact]
    public async Task Every_list_of_objects_says_how_long_it_is()
    {
        await using var api = await TestApi.StartAsync();
        var schema = api.Services.GetRequiredService<ISchema>();
        var silent =
            from type in schema.AllTypes.OfType<IComplexGraphType>()
            where
                type is not IInputObjectGraphType
                && !type.Name.StartsWith("__", StringComparison.Ordinal)
                && !type.Name.EndsWith("Connection", StringComparison.Ordinal)
            from field in type.Fields
            let cost = FieldCost.Of(field, type)
            where cost.IsList && cost.Type is not ScalarGraphType && cost is { Rows: null, Sizes.Count: 0 }
            select $"{type.Name}.{field.Name}: say [ListSize(n)]";
        Assert.Empty(silent);
    }
}
