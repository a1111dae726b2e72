using Graph.Model;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Nodes from their rows.</summary>
internal static class NodeRows
{
    public static Article Article(SqliteDataReader row) => new(row.Id("id"), row.Text("text"), row.Text("language"))
    {
        Title = row.TextOrNull("title"),
        Published = row.DayOrNull("published"),
        Source = row.TextOrNull("source"),
        Url = row.TextOrNull("url"),
        Path = row.TextOrNull("path"),
    };

    public static Resolution Resolution(SqliteDataReader row) => new(row.Id("id"), row.Text("name"), row.TextOrNull("symbol"));

    public static Event Event(SqliteDataReader row) => new(row.Id("id"), row.Text("name"));

    public static QuoteNode Quote(SqliteDataReader row) => new(row.Id("id"), row.Text("text"), row.Flag("direct"));

    public static Relation Relation(SqliteDataReader row) => new(
        row.Id("id"), Names.Type(row.Text("type")), row.Id("subject"), row.IdOrNull("object"), row.Flag("negated"),
        (Modality)row.Number("modality"), row.Number("support"), row.DayOrNull("first_seen"), row.DayOrNull("last_seen"), row.Real("confidence"));
}
