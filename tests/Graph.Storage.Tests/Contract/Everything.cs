using System.Text;
using System.Text.Json;
using Graph.Model;

namespace Graph.Storage.Tests.Contract;

/// <summary>All that a store says, as text, to compare stores, whatever their kind, and moments.</summary>
internal static class Everything
{
    public static async Task<string> OfAsync(IGraphStore store, CancellationToken cancellation)
    {
        var all = new PageRequest(100_000, CountTotal: true);
        var text = new StringBuilder();
        Line(text, (await store.StatusAsync(cancellation)).Counts.OrderBy(p => p.Key));
        Line(text, await store.FindActorsAsync(new ActorFilter(), all, cancellation));
        Line(text, await store.FindQuotesAsync(new QuoteFilter(), all, cancellation));
        var relations = await store.FindRelationsAsync(new RelationFilter(), all, cancellation);
        Line(text, relations);
        var claims = await store.FindClaimsAsync(new ClaimFilter(), all, cancellation);
        Line(text, claims);
        var resolutions = await store.FindResolutionsAsync(new ResolutionFilter(), all, cancellation);
        Line(text, resolutions);
        Line(text, await store.FindArticlesAsync(new ArticleFilter(), all, cancellation));
        var quotes = claims.Items.Select(i => i.Value.Claim.Quote?.Id).OfType<NodeId>().Distinct().ToList();
        Line(text, (await store.QuotesAsync(quotes, cancellation)).OrderBy(p => p.Key).Select(p => p.Value));
        var events = relations
            .Items.Select(i => i.Value.Object)
            .OfType<NodeId>()
            .Where(id => id.Kind == NodeKind.Event)
            .Distinct()
            .ToList();
        Line(text, (await store.EventsAsync(events, cancellation)).OrderBy(p => p.Key).Select(p => p.Value));
        foreach (var article in await ExportAsync(store, cancellation))
            text.AppendLine(article);
        return text.ToString();
    }

    public static async Task<IReadOnlyList<string>> ExportAsync(IGraphStore store, CancellationToken cancellation)
    {
        var lines = new List<string>();
        await foreach (var article in store.ExportAsync(cancellation))
            lines.Add(Of(article));
        return lines;
    }

    /// <summary>An article without its rejections, which stores do not keep.</summary>
    public static string Of(ArticleGraph article) => JsonSerializer.Serialize(article with { Rejections = [] });

    private static void Line<T>(StringBuilder text, T value) => text.AppendLine(JsonSerializer.Serialize(value));
}
