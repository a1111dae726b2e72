using System.Text.Json;
using Graph.Api.Tests.Fakes;

namespace Graph.Api.Tests;

/// <summary>What is kept of a document for the next time must not show in an answer.</summary>
public sealed class RepeatedTests
{
    [Fact]
    public async Task A_document_takes_the_variables_of_each_call()
    {
        const string Query = """
            query($id: ID!, $n: Int = 2, $type: RelationType) {
              node(id: $id) { id }
              claims(first: $n, where: { types: [$type] }) { nodes { type } }
            }
            """;
        await using var api = await TestApi.StartAsync(Worlds.Criticism(5));
        await ExpectAsync("state:S1", 2, new { id = "state:S1", type = "CRITICISED" });
        await ExpectAsync("state:S2", 2, new { id = "state:S2", type = "CRITICISED" });
        await ExpectAsync(
            "state:S1",
            3,
            new
            {
                id = "state:S1",
                n = 3,
                type = "CRITICISED",
            }
        );
        await ExpectAsync("state:S1", 0, new { id = "state:S1", type = "VETOED" });

        async Task ExpectAsync(string id, int rows, object variables)
        {
            var data = await api.DataAsync(Query, variables);
            Assert.Equal(
                (id, rows),
                (data.GetProperty("node").GetProperty("id").GetString(), data.GetProperty("claims").GetProperty("nodes").GetArrayLength())
            );
        }
    }

    [Theory]
    [InlineData("""{ "n": "many" }""")]
    [InlineData("""{ "n": 0 }""")]
    [InlineData("""{ "n": 1000 }""")]
    [InlineData("""{ "n": null }""")]
    public async Task A_document_that_was_answered_refuses_wrong_variables_as_a_new_one_does(string variables)
    {
        var wrong = JsonSerializer.Deserialize<Dictionary<string, object?>>(variables);
        await using var api = await TestApi.StartAsync();
        const string Query = "query($n: Int!) { claims(first: $n) { nodes { id } } }";
        var asNew = await api.AskAsync(Query, wrong);
        await api.DataAsync(Query, new { n = 1 });
        Assert.Equal($"{asNew.GetProperty("errors")}", $"{(await api.AskAsync(Query, wrong)).GetProperty("errors")}");
    }

    [Fact]
    public async Task Fields_of_one_key_are_one_field_with_the_arguments_of_both_whenever_asked()
    {
        const string Query = """
            query($n: Int!) {
              actors(first: 100, where: { kinds: STATE }) { nodes { claims(first: $n) { nodes { id } } ...F } }
            }
            fragment F on Actor { claims(first: $n) { nodes { type article { title } } } }
            """;
        await using var api = await TestApi.StartAsync();
        foreach (var n in (int[])[1, 2, 1])
        {
            api.Reader.Calls.Clear();
            var actors = (await api.DataAsync(Query, new { n })).GetProperty("actors").GetProperty("nodes").EnumerateArray().ToList();
            var claims = actors.Select(a => a.GetProperty("claims").GetProperty("nodes")).ToList();
            Assert.Contains(claims, rows => rows.GetArrayLength() == n);
            Assert.All(claims, rows => Assert.InRange(rows.GetArrayLength(), 0, n));
            Assert.All(
                claims.SelectMany(rows => rows.EnumerateArray()),
                row => Assert.Equal("id type article", string.Join(' ', row.EnumerateObject().Select(p => p.Name)))
            );
            Assert.Equal(
                "ArticleNodesAsync ClaimsOfAsync FindActorsAsync",
                string.Join(' ', api.Reader.Calls.Order(StringComparer.Ordinal))
            );
        }
    }

    [Fact]
    public async Task A_document_with_directives_skips_what_each_call_skips()
    {
        const string Query = "query($skip: Boolean!) { claims(first: 1) { nodes { id type @skip(if: $skip) } } }";
        await using var api = await TestApi.StartAsync();
        foreach (var (skip, fields) in ((bool, string)[])[(false, "id type"), (true, "id"), (false, "id type")])
        {
            var row = (await api.DataAsync(Query, new { skip })).GetProperty("claims").GetProperty("nodes")[0];
            Assert.Equal(fields, string.Join(' ', row.EnumerateObject().Select(p => p.Name)));
        }
    }
}
