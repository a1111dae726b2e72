using System.Collections.Immutable;
using Graph.Model;
using Graph.Storage.Neo4j.Cypher;
using static Graph.Storage.Neo4j.Reading.Rows;
using Properties = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>Claims from the properties of their nodes; the parts of a claim that were not asked for are empty.</summary>
internal static class ClaimRows
{
    public static StoredClaim Stored(Properties p) =>
        new(
            Claim(p),
            Id(p, "article"),
            IdOrNull(p, "relation"),
            TextOrNull(p, "sentence") ?? "",
            TextOrNull(p, "trigger") ?? "",
            Day(p, "seen")
        );

    public static Claim Claim(Properties p) =>
        new()
        {
            Id = Id(p, "id"),
            Type = Terms.Type(Text(p, "type")),
            Subject = IdOrNull(p, "subject"),
            Object = IdOrNull(p, "object"),
            Quote = Quote(p),
            Negated = p.GetValueOrDefault("negated") is true,
            Modality = ModalityOf(p),
            AttributedTo = IdOrNull(p, "attributedTo"),
            Date = Date(p),
            Place = TextOrNull(p, "place"),
            Attributes = Attributes(p),
            Evidence = p.ContainsKey("evidence") ? new Evidence(Span(p, "evidence", 0), Span(p, "evidence", 2)) : default,
            Confidence = Number(p, "confidence"),
            Extractor = TextOrNull(p, "extractor") ?? "",
            Rule = TextOrNull(p, "rule") ?? "",
            Cues = Cues(p),
        };

    private static Quote? Quote(Properties p) =>
        TextOrNull(p, "quoteText") is { } text ? new Quote(Id(p, "object"), text, Span(p, "quoteSpan", 0), p["quoteDirect"] is true) : null;

    private static PartialDate? Date(Properties p) =>
        TextOrNull(p, "precision") is { } precision
            ? new PartialDate(Day(p, "date"), Terms.Parse<DatePrecision>(precision), TextOrNull(p, "relativeDate"))
            : null;

    private static TextSpan Span(Properties p, string name, int at)
    {
        var ends = Integers(p, name);
        return new TextSpan(ends[at], ends[at + 1]);
    }

    private static ImmutableArray<Cue> Cues(Properties p)
    {
        var roles = Texts(p, "cueRoles");
        var spans = Integers(p, "cueSpans");
        return [.. roles.Select((role, i) => new Cue(role, new TextSpan(spans[2 * i], spans[(2 * i) + 1])))];
    }

    private static ImmutableSortedDictionary<string, AttributeValue> Attributes(Properties p)
    {
        var attributes = ImmutableSortedDictionary.CreateBuilder<string, AttributeValue>(StringComparer.Ordinal);
        foreach (var pair in (p.GetValueOrDefault("attributes") as IReadOnlyList<object?> ?? []).Cast<IReadOnlyList<object?>>())
        {
            attributes[(string)pair[0]!] = pair[1] is string words
                ? AttributeValue.Of(words)
                : AttributeValue.Of(Convert.ToDouble(pair[1], System.Globalization.CultureInfo.InvariantCulture));
        }

        return attributes.ToImmutable();
    }
}
