using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Claims;

/// <summary>Puts what was found in the clean text to where it stands in the article.</summary>
internal static class Placement
{
    /// <summary>The graph with all its places in the article's own text.</summary>
    public static ArticleGraph InArticle(this ArticleGraph graph, CleanText clean)
    {
        if (!clean.IsShifted)
        {
            return graph;
        }

        return graph with
        {
            Actors = [.. graph.Actors.Select(a => a with { Mentions = [.. a.Mentions.Select(m => m with { Span = clean.InArticle(m.Span), Text = clean.InArticle(m.Span).Of(graph.Article.Text) })] })],
            Claims = [.. graph.Claims.Select(c => InArticle(c, clean))],
            Rejections = [.. graph.Rejections.Select(r => r with { Sentence = clean.InArticle(r.Sentence), Trigger = clean.InArticle(r.Trigger) })],
        };
    }

    private static Claim InArticle(Claim claim, CleanText clean) => claim with
    {
        Evidence = new Evidence(clean.InArticle(claim.Evidence.Sentence), clean.InArticle(claim.Evidence.Trigger)),
        Quote = claim.Quote is { } quote ? quote with { Span = clean.InArticle(quote.Span) } : null,
        Cues = [.. claim.Cues.Select(c => c with { Span = clean.InArticle(c.Span) })],
    };
}
