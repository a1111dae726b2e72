using Graph.Model;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Reads cells by the name of their column.</summary>
internal static class Rows
{
    public static string Text(this SqliteDataReader row, string column) => row.GetString(row.GetOrdinal(column));

    public static string? TextOrNull(this SqliteDataReader row, string column)
    {
        var index = row.GetOrdinal(column);
        return row.IsDBNull(index) ? null : row.GetString(index);
    }

    public static NodeId Id(this SqliteDataReader row, string column) => new(row.Text(column));

    public static NodeId? IdOrNull(this SqliteDataReader row, string column) =>
        row.TextOrNull(column) is { } text ? new NodeId(text) : null;

    public static int Number(this SqliteDataReader row, string column) => row.GetInt32(row.GetOrdinal(column));

    public static double Real(this SqliteDataReader row, string column) => row.GetDouble(row.GetOrdinal(column));

    public static bool Flag(this SqliteDataReader row, string column) => row.GetBoolean(row.GetOrdinal(column));

    public static DateOnly? DayOrNull(this SqliteDataReader row, string column)
    {
        var index = row.GetOrdinal(column);
        return row.IsDBNull(index) ? null : Day.Of(row.GetInt64(index));
    }

    public static NodeId ShortId(this SqliteDataReader row, string column, NodeKind kind) =>
        Ids.Read(kind, row.GetValue(row.GetOrdinal(column)));
}
