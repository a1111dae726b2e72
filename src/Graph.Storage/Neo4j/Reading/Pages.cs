using Graph.Storage.Neo4j.Cypher;
using Properties = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>Reads the pages of lists. Every list statement takes <c>after</c>, <c>limit</c> and <c>count</c>, and returns <c>total</c> beside each row.</summary>
internal sealed class Pages(ICypherClient client)
{
    /// <summary>Runs a list statement with one row more than the page holds, which tells whether more follow.</summary>
    public async Task<Page<T>> ReadAsync<T>(
        CypherStatement statement, CypherParameters parameters, string column, PageRequest page, string after,
        Func<Properties, PageItem<T>> item, CancellationToken cancellation)
    {
        if (page.First < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(page), page.First, "a page holds at least one row");
        }

        parameters["after"] = after;
        parameters["limit"] = page.First + 1L;
        parameters["count"] = page.CountTotal;
        var rows = await client.RunAsync(statement, parameters, cancellation);
        var items = rows.Select(r => Rows.Map(r, column)).OfType<Properties>().Take(page.First).Select(item).ToList();
        return new Page<T>(items, rows.Count > page.First, page.CountTotal ? rows[0].Integer("total") : null);
    }
}
