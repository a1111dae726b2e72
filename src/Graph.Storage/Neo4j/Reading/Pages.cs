using Graph.Model;
using Graph.Storage.Neo4j.Cypher;
using Properties = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>
/// Reads the pages of lists. Every list statement takes <c>after</c>, <c>before</c>, <c>filter</c>, <c>limit</c> and <c>count</c>, and
/// returns
/// <c>total</c> beside each row; the lists of several owners take <c>owners</c> and return <c>owner</c> too.
/// </summary>
internal sealed class Pages(ICypherClient client)
{
    /// <summary>Runs a list statement with one row more than the page holds, which tells whether more follow.</summary>
    public async Task<Page<T>> ReadAsync<T>(
        CypherStatement statement,
        CypherParameters parameters,
        PageRequest page,
        Bounds bounds,
        Func<CypherRow, PageItem<T>> item,
        CancellationToken cancellation
    )
    {
        Complete(statement, parameters, page, bounds);
        var rows = await client.RunAsync(For(statement, parameters, page), parameters, cancellation);
        return Cut(rows, statement, page, item);
    }

    /// <summary>The same for each of several owners in one call.</summary>
    public async Task<IReadOnlyDictionary<NodeId, Page<T>>> ReadEachAsync<T>(
        CypherStatement statement,
        CypherParameters parameters,
        IReadOnlyCollection<NodeId> owners,
        PageRequest page,
        Bounds bounds,
        Func<CypherRow, PageItem<T>> item,
        CancellationToken cancellation
    )
    {
        Complete(statement, parameters, page, bounds);
        var ids = owners.Select(id => id.Value).Distinct(StringComparer.Ordinal).ToList();
        if (ids.Count == 0)
        {
            return new Dictionary<NodeId, Page<T>>();
        }

        parameters["owners"] = ids;
        var rows = await client.RunAsync(For(statement, parameters, page), parameters, cancellation);
        return rows.GroupBy(row => row.Text("owner"))
            .Select(group => KeyValuePair.Create(new NodeId(group.Key), Cut([.. group], statement, page, item)))
            .Where(found => found.Value.Items.Count > 0 || found.Value.Total > 0)
            .ToDictionary();
    }

    private static void Complete(CypherStatement statement, CypherParameters parameters, PageRequest page, Bounds bounds)
    {
        parameters["after"] = bounds.After;
        parameters["before"] = bounds.Before;
        parameters["limit"] = Slice.Limit(page);
        parameters["count"] = page.CountTotal;
        if (statement.Parameters.Contains("claims"))
        {
            parameters["claims"] = page.Claims + 1;
        }
    }

    private static CypherStatement For(CypherStatement statement, CypherParameters parameters, PageRequest page) =>
        statement.For(page, parameters.GetValueOrDefault("filter") as Properties);

    private static Page<T> Cut<T>(
        IReadOnlyList<CypherRow> rows,
        CypherStatement statement,
        PageRequest page,
        Func<CypherRow, PageItem<T>> item
    )
    {
        var column = statement.Columns[^1];
        var found = rows.Where(row => row[column] is Properties p && p["id"] is not null).ToList();
        return Slice.Of(found.Select(item), page, page.CountTotal ? rows[0].Integer("total") : null) with
        {
            Companions = CompanionRows.Of(page, found.Select(row => row.Map(column))),
        };
    }
}
