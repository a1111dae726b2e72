using System.Text.Json;
using Graph.Model;
using Graph.Storage;

namespace Graph.Import.Exports;

/// <summary>W3C Web Annotations, one a line: each claim says of a sentence of its article what it states.</summary>
internal sealed class AnnotationExport : IGraphExport
{
    private const int Context = 32;

    public string Loses =>
        "names, aliases and mentions of actors; attributes, dates and cues of claims; relations and their figures; the texts but for the evidence";

    public async Task WriteAsync(IGraphStore store, Stream output, CancellationToken cancellation)
    {
        using var json = new JsonOutput(output);
        await foreach (var graph in store.ResolvedAsync(cancellation).ConfigureAwait(false))
        {
            foreach (var claim in graph.Claims)
            {
                await json.LineAsync(writer => Annotation(writer, graph.Article, claim), cancellation).ConfigureAwait(false);
            }
        }
    }

    private static void Annotation(Utf8JsonWriter json, Article article, Claim claim)
    {
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("id", "urn:graph:" + claim.Id.Value);
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "classifying");
        json.WriteStartObject("generator");
        json.WriteString("type", "Software");
        json.WriteString("name", claim.Extractor);
        json.WriteEndObject();
        json.WriteStartObject("body");
        json.WriteString("type", "Dataset");
        json.WriteString("value", Statement(claim));
        json.WriteEndObject();
        json.WriteStartObject("target");
        json.WriteString("source", article.Url ?? "urn:graph:" + article.Id.Value);
        json.WriteStartArray("selector");
        Quotation(json, article.Text, claim.Evidence.Sentence);
        Position(json, article.Text, claim.Evidence.Sentence);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Statement(Claim claim)
    {
        var not = claim.Negated ? "NOT " : "";
        return $"{claim.Subject} {not}{RelationVocabulary.NameOf(claim.Type)} {claim.Object} ({claim.Modality.ToString().ToUpperInvariant()})";
    }

    private static void Quotation(Utf8JsonWriter json, string text, TextSpan span)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", span.Of(text));
        json.WriteString("prefix", text[Whole(text, Math.Max(0, span.Start - Context))..span.Start]);
        json.WriteString("suffix", text[span.End..Whole(text, Math.Min(text.Length, span.End + Context))]);
        json.WriteEndObject();
    }

    // The standard counts characters, not the halves of those that take two units.
    private static void Position(Utf8JsonWriter json, string text, TextSpan span)
    {
        var start = Characters(text.AsSpan(0, span.Start));
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", start);
        json.WriteNumber("end", start + Characters(text.AsSpan(span.Start, span.Length)));
        json.WriteEndObject();
    }

    private static int Characters(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
            count++;
        return count;
    }

    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
