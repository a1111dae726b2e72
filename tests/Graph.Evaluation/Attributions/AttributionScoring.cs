using Graph.Evaluation.DataSets;
using Graph.Evaluation.Scoring;
using Graph.Model;

namespace Graph.Evaluation.Attributions;

/// <summary>
/// Scores quotes: attributions whose words begin with a quotation mark. One is found where a quote of ours shares three tenths of the
/// characters that both cover; its speaker, where the source is told by name, is right where that actor is mentioned in the source or bears its last word.
/// </summary>
internal sealed class AttributionScoring
{
    private const double Overlap = 0.3;

    /// <summary>Words that begin a sentence with a capital letter and name nobody.</summary>
    private static readonly string[] s_nameless =
    [
        "I",
        "He",
        "She",
        "They",
        "We",
        "It",
        "You",
        "The",
        "A",
        "An",
        "One",
        "Some",
        "Many",
        "His",
        "Her",
        "Their",
        "My",
    ];

    public Scorecard Card { get; } = new();

    public List<Finding> Findings { get; } = [];

    public void Add(string text, IEnumerable<Attribution> attributions, string language)
    {
        var graph = Reading.Of(text, language);
        var quotes = graph.Claims.Where(c => c.Quote is not null).ToList();
        foreach (var gold in attributions.Where(a => text[a.Content.Start] is '“' or '"' or '‘'))
        {
            var best = quotes.MaxBy(q => Shared(q.Quote!.Span, gold.Content));
            var found = best is not null && Shared(best.Quote!.Span, gold.Content) >= Overlap;
            Card.Ask("quotes found", found);
            if (!found)
            {
                Findings.Add(new("quote  -", gold.Content.Of(text), null, $"source: {gold.Source?.Of(text) ?? "none"}"));
            }
            else if (gold.Source is { } source && IsNamed(source.Of(text)))
            {
                AskSpeaker(text, graph, best!, source);
            }
        }
    }

    private void AskSpeaker(string text, ArticleGraph graph, Claim claim, TextSpan source)
    {
        var speaker = graph.Actors.FirstOrDefault(a => a.Id == claim.Subject);
        var right =
            speaker is not null
            && (
                speaker.Mentions.Any(m => m.Span.Start < source.End && source.Start < m.Span.End)
                || source.Of(text).Contains(speaker.Name.Split(' ')[^1], StringComparison.OrdinalIgnoreCase)
            );
        Card.Ask("speaker right", right);
        if (!right)
        {
            Findings.Add(new("quote  speaker", $"{claim.Subject} should be {source.Of(text)}", claim.Rule, claim.Quote!.Text));
        }
    }

    private static bool IsNamed(string source) => source.Split(' ').Any(w => char.IsUpper(w.FirstOrDefault()) && !s_nameless.Contains(w));

    private static double Shared(TextSpan a, TextSpan b)
    {
        var shared = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
        return shared <= 0 ? 0 : (double)shared / a.Union(b).Length;
    }
}
