using Graph.Evaluation.DataSets;
using Graph.Evaluation.Scoring;
using Graph.Model;

namespace Graph.Evaluation.PoliticalEvents;

/// <summary>
/// Scores the event told between two actors. The surest claim from an actor named in the source's words to one named in the target's answers,
/// either way round where the type is symmetric; where there is none, the surest claim of the source that has no object. Of one
/// whom the sentence does not name, anybody will do.
/// </summary>
internal sealed class EventScoring
{
    public Scorecard Card { get; } = new();

    public List<Finding> Findings { get; } = [];

    public void Add(EventRow row, string language)
    {
        var graph = Reading.Of(row.Sentence, language);
        var answer = Answer(row, graph);
        var root = answer is null ? null : PloverRoot.Of(answer);
        Card.Ask("accuracy", root == row.Root);
        Card.Ask("answered", root is not null);
        if (root is not null)
        {
            Card.Ask("precision", root == row.Root);
            Card.Ask("quad class", PloverRoot.QuadOf(root) == PloverRoot.QuadOf(row.Root));
        }

        Card.Count("root " + row.Root, root == row.Root ? 1 : 0, 0, root == row.Root ? 0 : 1);
        if (root is not null && root != row.Root)
        {
            Card.Count("root " + root, wrong: 1);
        }

        if (root != row.Root)
        {
            var got = root is null
                ? "nothing"
                : $"{root} by {RelationVocabulary.NameOf(answer!.Type)}{(answer.Negated ? ", denied" : "")}, {answer.Modality}";
            Findings.Add(
                new(
                    root is null ? "event  -" : "event  !",
                    $"{row.Source?.Of(row.Sentence) ?? "somebody"} {row.Root} {row.Target?.Of(row.Sentence) ?? "somebody"}: got {got}",
                    answer?.Rule,
                    $"{row.Id}: {row.Sentence}"
                )
            );
        }
    }

    private static Claim? Answer(EventRow row, ArticleGraph graph)
    {
        var (sources, targets) = (ActorsAt(row.Source, graph), ActorsAt(row.Target, graph));
        var told = graph
            .Claims.Where(c => PloverRoot.Of(c) is not null)
            .OrderByDescending(c => c.Confidence)
            .ThenBy(c => c.Evidence.Trigger.Start)
            .ToList();
        return told.Find(c => IsBetween(c, sources, targets))
            ?? told.Find(c => c.Object is null && c.Subject is { } subject && sources?.Contains(subject) is not false);
    }

    private static bool IsBetween(Claim claim, HashSet<NodeId>? sources, HashSet<NodeId>? targets)
    {
        bool Fits(NodeId one, NodeId two) => sources?.Contains(one) is not false && targets?.Contains(two) is not false;
        return claim is { Subject: { } subject, Object: { } other }
            && (Fits(subject, other) || (RelationVocabulary.Of(claim.Type).Symmetric && Fits(other, subject)));
    }

    private static HashSet<NodeId>? ActorsAt(TextSpan? place, ArticleGraph graph) =>
        place is not { } words
            ? null
            : [.. graph.Actors.Where(a => a.Mentions.Any(m => m.Span.Start < words.End && words.Start < m.Span.End)).Select(a => a.Id)];
}
