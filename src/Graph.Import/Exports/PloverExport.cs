using System.Globalization;
using Graph.Model;
using Graph.Storage;

namespace Graph.Import.Exports;

/// <summary>A table of events in the manner of PLOVER: a row for each claim whose relation type has a root event type there.</summary>
internal sealed class PloverExport : IGraphExport
{
    private static readonly string[] s_columns =
    [
        "event_id",
        "event_date",
        "event_type",
        "relation",
        "actor",
        "actor_name",
        "recip",
        "recip_name",
        "negated",
        "modality",
        "attributed_to",
        "confidence",
        "headline",
        "publication_date",
        "source",
        "url",
        "sentence",
        "trigger",
    ];

    public string Loses =>
        "quotes, offices and all other claims without an event type; attributes and cues of claims; texts, aliases and mentions";

    public async Task WriteAsync(IGraphStore store, Stream output, CancellationToken cancellation)
    {
        var text = TextOutput.Open(output);
        await using var closing = text.ConfigureAwait(false);
        await text.WriteLineAsync(string.Join('\t', s_columns)).ConfigureAwait(false);
        await foreach (var graph in store.ResolvedAsync(cancellation).ConfigureAwait(false))
        {
            var names = graph
                .Actors.Select(a => (a.Id, a.Name))
                .Concat(graph.Resolutions.Select(r => (r.Id, r.Name)))
                .Concat(graph.Events.Select(e => (e.Id, e.Name)))
                .ToDictionary(n => n.Id, n => n.Name);
            foreach (var claim in graph.Claims.Where(c => RelationVocabulary.Of(c.Type).PloverRoot is not null))
            {
                await text.WriteLineAsync(string.Join('\t', Cells(graph.Article, claim, names).Select(Cell))).ConfigureAwait(false);
            }
        }
    }

    private static IEnumerable<string?> Cells(Article article, Claim claim, Dictionary<NodeId, string> names) =>
        [
            claim.Id.Value,
            claim.Date?.Value ?? Day(article.Published),
            RelationVocabulary.Of(claim.Type).PloverRoot,
            RelationVocabulary.NameOf(claim.Type),
            claim.Subject?.Value,
            claim.Subject is { } subject ? names.GetValueOrDefault(subject) : null,
            claim.Object?.Value,
            claim.Object is { } target ? names.GetValueOrDefault(target) : null,
            claim.Negated ? "true" : "false",
            claim.Modality.ToString().ToUpperInvariant(),
            claim.AttributedTo?.Value,
            claim.Confidence.ToString("R", CultureInfo.InvariantCulture),
            article.Title,
            Day(article.Published),
            article.Source,
            article.Url,
            claim.Evidence.Sentence.Of(article.Text),
            claim.Evidence.Trigger.Of(article.Text),
        ];

    private static string? Day(DateOnly? day) => day is { } known ? XmlOutput.Day(known) : null;

    // The form has no way to write tabs and line ends in a cell.
    private static string Cell(string? text) => text is null ? "" : text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
