using System.Runtime.CompilerServices;
using global::Neo4j.Driver;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Driver;

/// <summary>Rows of the driver as rows of our own.</summary>
internal static class DriverRows
{
    /// <summary>All rows.</summary>
    public static async Task<IReadOnlyList<CypherRow>> ListAsync(IResultCursor cursor)
    {
        var columns = await ColumnsAsync(cursor);
        var rows = new List<CypherRow>();
        while (await cursor.FetchAsync())
        {
            rows.Add(Row(columns, cursor.Current));
        }

        return rows;
    }

    /// <summary>The rows as they arrive.</summary>
    public static async IAsyncEnumerable<CypherRow> Of(
        IResultCursor cursor,
        DriverSession session,
        CypherAccess access,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var columns = await session.CallAsync(() => ColumnsAsync(cursor), access, cancellation);
        while (await session.CallAsync(cursor.FetchAsync, access, cancellation))
        {
            yield return Row(columns, cursor.Current);
        }
    }

    private static async Task<IReadOnlyDictionary<string, int>> ColumnsAsync(IResultCursor cursor) =>
        (await cursor.KeysAsync()).Select((key, i) => (key, i)).ToDictionary(x => x.key, x => x.i, StringComparer.Ordinal);

    private static CypherRow Row(IReadOnlyDictionary<string, int> columns, IRecord record)
    {
        var values = new object?[columns.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = DriverValues.Read(record[i]);
        }

        return new CypherRow(columns, values);
    }
}
