using System.Text.Json;
using Graph.Model;

namespace Graph.Import.Interchange;

/// <summary>A claim in the interchange form, inside an object that the caller opens and closes.</summary>
internal static class ClaimJson
{
    public static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteString("type", RelationVocabulary.NameOf(claim.Type));
        json.WriteString("subject", claim.Subject?.Value);
        json.WriteString("object", claim.Object?.Value);
        if (claim.Quote is { } quote)
        {
            json.WriteStartObject("quote");
            json.WriteString("text", quote.Text);
            WriteSpan(json, quote.Span);
            json.WriteBoolean("direct", quote.Direct);
            json.WriteEndObject();
        }

        json.WriteBoolean("negated", claim.Negated);
        json.WriteString("modality", claim.Modality.ToString().ToUpperInvariant());
        json.WriteString("attributedTo", claim.AttributedTo?.Value);
        WriteDate(json, claim.Date);
        json.WriteString("place", claim.Place);
        WriteAttributes(json, claim);
        json.WriteStartObject("evidence");
        WriteSpan(json, claim.Evidence.Sentence);
        json.WriteNumber("triggerStart", claim.Evidence.Trigger.Start);
        json.WriteNumber("triggerEnd", claim.Evidence.Trigger.End);
        json.WriteEndObject();
        json.WriteNumber("confidence", claim.Confidence);
        json.WriteString("extractor", claim.Extractor);
        json.WriteString("rule", claim.Rule);
        WriteCues(json, claim);
    }

    public static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    private static void WriteDate(Utf8JsonWriter json, PartialDate? partial)
    {
        if (partial is not { } date)
        {
            json.WriteNull("date");
            return;
        }

        json.WriteStartObject("date");
        json.WriteString("value", date.Value);
        json.WriteString("precision", date.Precision.ToString().ToUpperInvariant());
        if (date.Relative is { } words)
        {
            json.WriteString("relative", words);
        }

        json.WriteEndObject();
    }

    private static void WriteAttributes(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject("attributes");
        foreach (var (name, value) in claim.Attributes)
        {
            if (value.Number is { } number)
            {
                json.WriteNumber(name, number);
            }
            else
            {
                json.WriteString(name, value.Text);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteCues(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartArray("cues");
        foreach (var cue in claim.Cues)
        {
            json.WriteStartObject();
            json.WriteString("role", cue.Role);
            WriteSpan(json, cue.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
