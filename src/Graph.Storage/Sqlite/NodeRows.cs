using Graph.Model;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Nodes from their rows.</summary>
internal static class NodeRows
{
    public static Resolution Resolution(SqliteDataReader row) => new(row.Id("id"), row.Text("name"), row.TextOrNull("symbol"));

    public static Event Event(SqliteDataReader row) => new(row.Id("id"), row.Text("name"));

    public static Relation Relation(SqliteDataReader row) =>
        new(
            row.ShortId("id", NodeKind.Relation),
            Names.Type(row.Text("type")),
            row.Id("subject"),
            Object(row),
            row.Flag("negated"),
            (Modality)row.Number("modality"),
            row.Number("support"),
            row.DayOrNull("first_seen"),
            row.DayOrNull("last_seen"),
            row.Real("confidence")
        );

    private static NodeId? Object(SqliteDataReader row) =>
        row.IdOrNull("object") ?? (row.IsDBNull(row.GetOrdinal("quote")) ? null : row.ShortId("quote", NodeKind.Quote));
}
