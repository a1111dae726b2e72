using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Graph.Model;

namespace Graph.Import.Interchange;

/// <summary>Reads a claim of the interchange form: the way back of <see cref="ClaimJson"/>.</summary>
internal static class ClaimReading
{
    private static readonly string[] s_days = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    private static readonly ImmutableSortedDictionary<string, AttributeValue> s_none = ImmutableSortedDictionary.Create<
        string,
        AttributeValue
    >(StringComparer.Ordinal);

    public static Claim Read(JsonElement value, string text)
    {
        var evidence = value.GetProperty("evidence");
        var name = InterchangeReader.Text(value, "type");
        var target = IdOrNull(value, "object");
        return new Claim
        {
            Id = InterchangeReader.Id(value, "id"),
            Type = RelationVocabulary.TryParse(name, out var type) ? type : throw new FormatException($"'{name}' is no relation"),
            Subject = IdOrNull(value, "subject"),
            Object = target,
            Quote = value.TryGetProperty("quote", out var quote) ? Quote(quote, target, text) : null,
            Negated = value.GetProperty("negated").GetBoolean(),
            Modality = Enum.Parse<Modality>(InterchangeReader.Text(value, "modality"), ignoreCase: true),
            AttributedTo = IdOrNull(value, "attributedTo"),
            Date = value.GetProperty("date") is { ValueKind: JsonValueKind.Object } date ? Date(date) : null,
            Place = InterchangeReader.TextOrNull(value, "place"),
            Attributes = s_none.AddRange(
                value.GetProperty("attributes").EnumerateObject().Select(a => KeyValuePair.Create(a.Name, Attribute(a.Value)))
            ),
            Evidence = new Evidence(
                InterchangeReader.Span(evidence, text),
                InterchangeReader.Span(evidence, text, "triggerStart", "triggerEnd")
            ),
            Confidence = value.GetProperty("confidence").GetDouble(),
            Extractor = InterchangeReader.Text(value, "extractor"),
            Rule = InterchangeReader.Text(value, "rule"),
            Cues = InterchangeReader.Each(value, "cues", c => new Cue(InterchangeReader.Text(c, "role"), InterchangeReader.Span(c, text))),
        };
    }

    private static NodeId? IdOrNull(JsonElement value, string name) =>
        InterchangeReader.TextOrNull(value, name) is null ? null : InterchangeReader.Id(value, name);

    private static Quote Quote(JsonElement value, NodeId? id, string text) =>
        new(
            id ?? throw new FormatException("a quote is no object"),
            InterchangeReader.Text(value, "text"),
            InterchangeReader.Span(value, text),
            value.GetProperty("direct").GetBoolean()
        );

    private static PartialDate Date(JsonElement value)
    {
        DateOnly? start = InterchangeReader.TextOrNull(value, "value") is { } written
            ? DateOnly.ParseExact(written, s_days, CultureInfo.InvariantCulture)
            : null;
        return new PartialDate(
            start,
            Enum.Parse<DatePrecision>(InterchangeReader.Text(value, "precision"), ignoreCase: true),
            InterchangeReader.TextOrNull(value, "relative")
        );
    }

    private static AttributeValue Attribute(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number ? AttributeValue.Of(value.GetDouble())
        : value.GetString() is { } words ? AttributeValue.Of(words)
        : default;
}
