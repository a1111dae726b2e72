using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Counts claims that are alike.</summary>
internal static class ClaimCounts
{
    public static IReadOnlyList<CountRow> Read(SqlSession session, ClaimFilter filter, IReadOnlyList<CountBy> by, int first)
    {
        (string, SqlValue)[] keys =
        [
            ("key0", by[0].ToString()),
            ("key1", by.Count > 1 ? by[1].ToString() : null),
            .. by.Take(2).Select((key, place) => ($"by{key}{place}", (SqlValue)true)),
        ];
        var counts = new Dictionary<(string? First, string? Second), long>();
        foreach (var list in ClaimLists.Counted(session, filter))
        {
            foreach (var (key, claims) in session.Query("read/count-claims", Row, [.. list, .. keys]))
                counts[key] = counts.GetValueOrDefault(key) + claims;
        }

        var rows = from row in counts orderby row.Value descending, row.Key.First is null select row;
        return
        [
            .. rows.ThenBy(row => row.Key.First, StringComparer.Ordinal)
                .ThenBy(row => row.Key.Second is null)
                .ThenBy(row => row.Key.Second, StringComparer.Ordinal)
                .Take(first)
                .Select(row => new CountRow(by.Count > 1 ? [row.Key.First, row.Key.Second] : [row.Key.First], row.Value)),
        ];
    }

    private static ((string? First, string? Second) Key, long Claims) Row(SqliteDataReader row) =>
        ((row.TextOrNull("key0"), row.TextOrNull("key1")), row.GetInt64(2));
}
