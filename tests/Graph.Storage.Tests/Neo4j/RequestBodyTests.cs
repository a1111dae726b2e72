using Graph.Storage.Neo4j.Cypher;
using Graph.Storage.Neo4j.QueryApi;

namespace Graph.Storage.Tests.Neo4j;

public sealed class RequestBodyTests
{
    private static readonly CypherStatement s_statement = CypherStatement.Parse(
        "read/x",
        "// purpose: x\n// parameters: a\n// columns: a\nRETURN $a AS a"
    );

    [Fact]
    public async Task Parameters_keep_their_types()
    {
        var parameters = new CypherParameters
        {
            ["a"] = new object?[]
            {
                1,
                2L,
                2.0,
                -0.25,
                1e300,
                true,
                null,
                "å\u2028",
                new Dictionary<string, object?> { ["x"] = new List<int> { 3 } },
            },
        };

        var body = await RequestBody
            .Of(s_statement, parameters, "tag", CypherAccess.Read, ["FB:1"])
            .ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains(
            "\"a\":[1,2,2.0,-0.25,1E+300,true,null,\"å\\u2028\",{\"x\":[3]}],\"_tag\":\"tag\"}",
            body,
            StringComparison.Ordinal
        );
        Assert.EndsWith(",\"accessMode\":\"Read\",\"bookmarks\":[\"FB:1\"]}", body, StringComparison.Ordinal);
        Assert.StartsWith("{\"statement\":", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_without_end_is_refused() =>
        Assert.Throws<StoreException>(() => RequestBody.Of(s_statement, new CypherParameters { ["a"] = double.NaN }, "tag", null, []));
}
