using System.Text;
using Graph.Api.Tests.Fakes;

namespace Graph.Api.Tests;

public sealed class GuardTests
{
    [Fact]
    public async Task Fragments_that_double_at_each_level_are_refused_before_they_are_expanded()
    {
        await using var api = await TestApi.StartAsync();
        var bomb = new StringBuilder("{ ...F0 } ");
        for (var level = 0; level < 60; level++)
        {
            bomb.Append("fragment F")
                .Append(level)
                .Append(" on Query { ...F")
                .Append(level + 1)
                .Append(" ...F")
                .Append(level + 1)
                .Append(" } ");
        }

        bomb.Append("fragment F60 on Query { status { schemaVersion } }");
        Assert.Equal("QUERY_TOO_COMPLEX", (await api.ErrorAsync(bomb.ToString())).Code);
    }

    [Theory]
    [InlineData("{a")]
    [InlineData("{ relations(types: [[")]
    [InlineData("{ ... { ")]
    public async Task A_document_nested_beyond_the_parser_is_refused_without_repeating_it(string level)
    {
        await using var api = await TestApi.StartAsync();
        var (code, message) = await api.ErrorAsync(string.Concat(Enumerable.Repeat(level, 1_000)));
        Assert.Contains(code, (string[])["QUERY_TOO_COMPLEX", "GRAPHQL_PARSE_FAILED"]);
        Assert.True(message?.Length < 1_000, message);
    }

    [Fact]
    public async Task Fragments_that_spread_themselves_are_refused()
    {
        await using var api = await TestApi.StartAsync();
        var (code, _) = await api.ErrorAsync("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }");
        Assert.Equal("QUERY_TOO_COMPLEX", code);
    }

    [Fact]
    public async Task Fields_aliases_depth_definitions_and_directives_have_limits()
    {
        var limits = new GraphApiOptions
        {
            MaxFields = 12,
            MaxAliases = 2,
            MaxDepth = 4,
            MaxDefinitions = 3,
            MaxDirectives = 2,
            MaxVariables = 1,
            MaxDocumentLength = 200,
        };
        await using var api = await TestApi.StartAsync(options: limits);
        string[] documents =
        [
            "{ " + string.Concat(Enumerable.Repeat("__typename ", 13)) + "}",
            "{ a: __typename b: __typename c: __typename }",
            "{ claims { edges { node { article { title } } } } }",
            "{ __typename } fragment A on Query { __typename } fragment B on Query { __typename } fragment C on Query { __typename }",
            "query($a: Int, $b: Int) { claims(first: $a) { edges { cursor } } actors(first: $b) { edges { cursor } } }",
            "{ __typename }" + new string(' ', 200),
            "{ __typename @include(if: true) @skip(if: false) @include(if: true) }",
        ];
        foreach (var document in documents)
        {
            Assert.Equal("QUERY_TOO_COMPLEX", (await api.ErrorAsync(document)).Code);
        }

        Assert.Equal("Query", (await api.DataAsync("{ __typename }")).GetProperty("__typename").GetString());
    }

    [Fact]
    public async Task The_introspection_query_of_tools_is_allowed()
    {
        await using var api = await TestApi.StartAsync();
        var types = string.Concat(Enumerable.Repeat("kind name ofType { ", 9)) + "kind name" + string.Concat(Enumerable.Repeat(" }", 9));
        var data = await api.DataAsync(
            $$"""
            { __schema { queryType { name } types { kind name description fields(includeDeprecated: true) { name args { name type { ...T } defaultValue } type { ...T } }
                interfaces { ...T } enumValues { name } possibleTypes { ...T } inputFields { name type { ...T } } } directives { name args { name type { ...T } } } } }
            fragment T on __Type { {{types}} }
            """
        );
        Assert.Equal("Query", data.GetProperty("__schema").GetProperty("queryType").GetProperty("name").GetString());
    }
}
