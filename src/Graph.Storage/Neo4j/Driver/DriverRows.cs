using System.Runtime.CompilerServices;
using Graph.Storage.Neo4j.Cypher;
using global::Neo4j.Driver;

namespace Graph.Storage.Neo4j.Driver;

/// <summary>Rows of the driver as rows of our own.</summary>
internal static class DriverRows
{
    public static async Task<IReadOnlyList<CypherRow>> ListAsync(IResultCursor cursor, CancellationToken cancellation)
    {
        var rows = new List<CypherRow>();
        await foreach (var row in Of(cursor, cancellation).WithCancellation(cancellation))
        {
            rows.Add(row);
        }

        return rows;
    }

    public static async IAsyncEnumerable<CypherRow> Of(IResultCursor cursor, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var keys = await cursor.KeysAsync();
        var columns = keys.Select((key, i) => (key, i)).ToDictionary(x => x.key, x => x.i, StringComparer.Ordinal);
        while (await cursor.FetchAsync().WaitAsync(cancellation))
        {
            yield return new CypherRow(columns, [.. keys.Select(key => DriverValues.Read(cursor.Current[key]))]);
        }
    }
}
