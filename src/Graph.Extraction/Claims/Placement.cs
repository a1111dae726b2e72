using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Claims;

/// <summary>Puts what was found in the clean text to where it stands in the article.</summary>
internal static class Placement
{
    /// <summary>The graph with all its places in the article's own text.</summary>
    public static ArticleGraph InArticle(this ArticleGraph graph, CleanText clean)
    {
        if (!clean.IsChanged)
        {
            return graph;
        }

        return graph with
        {
            Actors =
            [
                .. graph.Actors.Select(a => a with { Mentions = [.. a.Mentions.Select(m => InArticle(m, clean, graph.Article.Text))] }),
            ],
            Claims = [.. graph.Claims.Select(c => InArticle(c, clean, graph.Article.Text))],
            Rejections =
            [
                .. graph.Rejections.Select(r => r with { Sentence = clean.InArticle(r.Sentence), Trigger = clean.InArticle(r.Trigger) }),
            ],
        };
    }

    private static Mention InArticle(Mention mention, CleanText clean, string text) =>
        new(clean.InArticle(mention.Span), clean.InArticle(mention.Span).Of(text));

    private static Quote InArticle(Quote quote, CleanText clean, string text)
    {
        var span = clean.InArticle(quote.Span);
        return quote with { Span = span, Text = quote.Span.Of(clean.Text) == quote.Text ? span.Of(text) : quote.Text };
    }

    private static Claim InArticle(Claim claim, CleanText clean, string text) =>
        claim with
        {
            Evidence = new Evidence(clean.InArticle(claim.Evidence.Sentence), clean.InArticle(claim.Evidence.Trigger)),
            Quote = claim.Quote is { } quote ? InArticle(quote, clean, text) : null,
            Cues = [.. claim.Cues.Select(c => c with { Span = clean.InArticle(c.Span) })],
        };
}
