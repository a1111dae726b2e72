using Graph.Model;

namespace Graph.Storage;

/// <summary>Looks whether an article that a store gives back fits together.</summary>
internal static class GraphCheck
{
    /// <summary>What is wrong with it: parts that do not fit, or words that are not those of the text where they point to.</summary>
    public static IEnumerable<StoreFault> Faults(ArticleGraph graph)
    {
        var id = graph.Article.Id;
        if (Misfit(graph) is { } misfit)
        {
            yield return new StoreFault(id, misfit);
            yield break;
        }

        var text = graph.Article.Text;
        foreach (var mention in graph.Actors.SelectMany(a => a.Mentions))
        {
            if (!Covers(text, mention.Span, mention.Text))
                yield return new StoreFault(
                    id,
                    $"the mention '{mention.Text}' is not what stands at {mention.Span.Start}..{mention.Span.End}"
                );
        }

        foreach (var claim in graph.Claims)
        {
            if (!claim.Evidence.Sentence.Contains(claim.Evidence.Trigger))
                yield return new StoreFault(id, $"the trigger of {claim.Id} stands outside its sentence");
            if (claim.Cues.Any(c => c.Span.Start < 0 || c.Span.End < c.Span.Start || c.Span.End > text.Length))
                yield return new StoreFault(id, $"a cue of {claim.Id} points outside the text");
        }
    }

    private static string? Misfit(ArticleGraph graph)
    {
        try
        {
            ArticleGraphCheck.Check(graph);
            return null;
        }
        catch (ArgumentException misfit)
        {
            return misfit.Message;
        }
    }

    private static bool Covers(string text, TextSpan span, string words) =>
        span.Start >= 0 && span.Length >= 0 && span.End <= text.Length && text.AsSpan(span.Start, span.Length).SequenceEqual(words);
}
