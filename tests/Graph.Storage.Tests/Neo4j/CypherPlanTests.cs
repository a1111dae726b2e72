using System.Text.Json;
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Cypher;
using Graph.Storage.Neo4j.Reading;

namespace Graph.Storage.Tests.Neo4j;

[Collection(Neo4jContract.Server)]
public sealed class CypherPlanTests
{
    private const RowParts All = RowParts.All | RowParts.Articles | RowParts.Subjects | RowParts.Objects;
    private static readonly PageRequest[] s_pages = [new(1), new(1, FromEnd: true, Parts: All, Claims: 1)];
    private static readonly Dictionary<string, object?> s_none = [];

    [Fact]
    public async Task Every_read_and_write_enters_the_graph_by_an_index_and_returns_the_columns_that_it_declares()
    {
        using var raw = await OpenAsync();
        foreach (
            var statement in CypherFiles
                .Used.Values.Where(s => !s.Name.StartsWith("control/", StringComparison.Ordinal))
                .SelectMany(s => s_pages.SelectMany(page => new[] { s.For(page, null), s.For(page, s_none) }).Concat(Counted(s)))
                // A statement without marks and conditions is the same for all of them.
                .DistinctBy(s => s.Text)
        )
        {
            var answer = await raw.RunAsync("EXPLAIN " + statement.Text);

            var costly = Operators(answer.GetProperty("queryPlan")).Where(IsCostly).Select(o => $"{statement.Name}: {o}");
            Assert.Empty(costly);
            var columns = answer.GetProperty("data").GetProperty("fields").EnumerateArray().Select(f => f.GetString()!);
            Assert.Equal(statement.Columns, columns);
        }
    }

    // By all keys at once: each of its lines is there.
    private static IEnumerable<CypherStatement> Counted(CypherStatement statement) =>
        statement.Parameters.Contains("by") ? [statement.For([.. Counts.Marks], s_none)] : [];

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
