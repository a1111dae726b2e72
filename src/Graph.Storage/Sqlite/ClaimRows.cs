using Graph.Model;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Claims from their rows.</summary>
internal static class ClaimRows
{
    public static StoredClaim Stored(SqliteDataReader row) => new(
        Claim(row), row.Id("article"), row.Id("relation"), row.Text("sentence"), row.Text("trigger_text"), row.DayOrNull("seen"));

    public static Claim Claim(SqliteDataReader row) => new()
    {
        Id = row.Id("id"),
        Type = Names.Type(row.Text("type")),
        Subject = row.Id("subject"),
        Object = row.IdOrNull("object"),
        Quote = Quote(row),
        Negated = row.Flag("negated"),
        Modality = (Modality)row.Number("modality"),
        AttributedTo = row.IdOrNull("attributed_to"),
        Date = Date(row),
        Place = row.TextOrNull("place"),
        Attributes = PartJson.ReadAttributes(row.TextOrNull("attributes")),
        Evidence = new Evidence(row.Span("sentence"), row.Span("trigger")),
        Confidence = row.Real("confidence"),
        Extractor = row.Text("extractor"),
        Rule = row.Text("rule"),
        Cues = PartJson.ReadCues(row.TextOrNull("cues")),
    };

    private static Quote? Quote(SqliteDataReader row) => row.TextOrNull("quote_text") is { } text
        ? new Quote(row.Id("object"), text, row.Span("quote"), row.Flag("quote_direct"))
        : null;

    private static PartialDate? Date(SqliteDataReader row) => row.TextOrNull("date_precision") is { } precision
        ? new PartialDate(row.DayOrNull("date"), Names.Precision(precision), row.TextOrNull("date_relative"))
        : null;
}
