using System.Text.Json;
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Tests.Neo4j;

[Collection(Neo4jContract.Server)]
public sealed class CypherPlanTests
{
    [Fact]
    public async Task Every_read_and_write_enters_the_graph_by_an_index_and_returns_the_columns_that_it_declares()
    {
        using var raw = await OpenAsync();
        foreach (
            var statement in CypherFiles
                .Used.Values.Where(s => !s.Name.StartsWith("control/", StringComparison.Ordinal))
                .SelectMany(s => new[] { s, s.Backward })
        )
        {
            var answer = await raw.RunAsync("EXPLAIN " + statement.Text);

            var costly = Operators(answer.GetProperty("queryPlan")).Where(IsCostly).Select(o => $"{statement.Name}: {o}");
            Assert.Empty(costly);
            var columns = answer.GetProperty("data").GetProperty("fields").EnumerateArray().Select(f => f.GetString()!);
            Assert.Equal(statement.Columns, columns);
        }
    }

    private static async Task<RawQueryApi> OpenAsync()
    {
        await using var stores = new Neo4jStores();
        await using var store = await stores.OpenAsync();
        return new RawQueryApi(await (await Neo4jServers.GetAsync()).HttpUrlAsync());
    }

    private static bool IsCostly(string operation) =>
        operation.Contains("CartesianProduct", StringComparison.Ordinal)
        || (operation.Contains("Scan", StringComparison.Ordinal) && !operation.Contains("CountFromCountStore", StringComparison.Ordinal));

    private static IEnumerable<string> Operators(JsonElement plan) =>
        plan.GetProperty("children").EnumerateArray().SelectMany(Operators).Prepend(plan.GetProperty("operatorType").GetString()!);
}
