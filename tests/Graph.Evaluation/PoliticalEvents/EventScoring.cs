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
            var got = root is null ? Silence(row, graph) : $"{root} by {Told(answer!)}";
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

    /// <summary>Which of the two is no actor, and what the sentence was found to tell.</summary>
    private static string Silence(EventRow row, ArticleGraph graph)
    {
        string Lacks(TextSpan? place, string part) => ActorsAt(place, graph) is { Count: 0 } ? $", {part} is no actor" : "";
        var told = graph.Claims.Where(c => PloverRoot.Of(c) is not null).Select(c => $"{c.Subject} {Told(c)} {c.Object}");
        return $"nothing{Lacks(row.Source, "source")}{Lacks(row.Target, "target")}; told: {string.Join("; ", told)}";
    }

    private static string Told(Claim claim) =>
        $"{RelationVocabulary.NameOf(claim.Type)}{(claim.Negated ? ", denied" : "")}, {claim.Modality}";

    private static Claim? Answer(EventRow row, ArticleGraph graph)
    {
        var told = graph
            .Claims.Where(c => PloverRoot.Of(c) is not null)
            .OrderBy(c => c.Negated)
            .ThenByDescending(c => c.Confidence)
            .ThenBy(c => c.Evidence.Trigger.Start)
            .ToList();
        return told.Find(c => HasActors(c) && IsBetween(c, row, graph))
            ?? told.Find(c => !HasActors(c) && Stands(c, c.Subject, "subject", row.Source, graph));
    }

    /// <summary>Whether both arguments are actors; resolutions and gatherings are none.</summary>
    private static bool HasActors(Claim claim) =>
        claim.Object is { } other
        && RelationVocabulary.Of(claim.Type).Objects is var kinds
        && !(kinds.Contains(NodeKind.Event) || (kinds.Contains(NodeKind.Resolution) && other.Kind == NodeKind.Resolution));

    private static bool IsBetween(Claim claim, EventRow row, ArticleGraph graph)
    {
        bool Fits(TextSpan? subject, TextSpan? other) =>
            Stands(claim, claim.Subject, "subject", subject, graph) && Stands(claim, claim.Object, "object", other, graph);
        return Fits(row.Source, row.Target) || (RelationVocabulary.Of(claim.Type).Symmetric && Fits(row.Target, row.Source));
    }

    /// <summary>
    /// Whether an argument of a claim is told by the words of a place: by its name or adjective there; or, where the sentence names it
    /// nowhere (people without a name, the state of a town), by words that name nobody, or whose people they are, or who holds its office.
    /// </summary>
    private static bool Stands(Claim claim, NodeId? argument, string role, TextSpan? place, ArticleGraph graph)
    {
        if (place is not { } words)
        {
            return true;
        }

        bool Inside(TextSpan span) => span.Start < words.End && words.Start < span.End;
        var own = graph.Actors.FirstOrDefault(a => a.Id == argument)?.Mentions ?? [];
        var cues = claim.Cues.Where(c => c.Role == role).ToList();
        return own.Any(m => Inside(m.Span))
            || cues.Exists(c => Inside(c.Span))
            || (argument is { } unnamed && own.IsEmpty && cues.Count == 0 && MayMean(unnamed));

        bool MayMean(NodeId unnamed)
        {
            var named = graph.Actors.Where(a => a.Mentions.Any(m => Inside(m.Span))).Select(a => a.Id).ToList();
            return named.Count == 0
                || (GroupId.TryRead(unnamed, out var group) && named.Contains(group.Of))
                || graph.Claims.Any(c => c.Type == RelationType.HoldsOffice && c.Object == unnamed && named.Contains(c.Subject!.Value));
        }
    }

    private static HashSet<NodeId>? ActorsAt(TextSpan? place, ArticleGraph graph) =>
        place is not { } words
            ? null
            : [.. graph.Actors.Where(a => a.Mentions.Any(m => m.Span.Start < words.End && words.Start < m.Span.End)).Select(a => a.Id)];
}
