using Graph.Model;

namespace Graph.Extraction.Tests.Properties;

/// <summary>What holds of every graph, whatever the text.</summary>
internal static class Invariants
{
    public static IEnumerable<string> Broken(ArticleGraph graph) =>
        [.. ActorProblems(graph), .. ClaimProblems(graph), .. ArgumentProblems(graph), .. IdProblems(graph), .. RejectionProblems(graph)];

    private static IEnumerable<string> ActorProblems(ArticleGraph graph)
    {
        foreach (var actor in graph.Actors)
        {
            if (actor.Id.Kind.ToString() != actor.Kind.ToString())
            {
                yield return $"{actor.Id} is a {actor.Kind}";
            }

            // The state of a known leader, or of an office that one state alone has, need not be named.
            if ((actor.Mentions.IsEmpty && actor.Kind != ActorKind.State) || actor.Name.Length == 0)
            {
                yield return $"{actor.Id} has no mention or no name";
            }

            foreach (var mention in actor.Mentions.Where(m => !IsWords(m.Span, graph) || m.Span.Of(graph.Article.Text) != m.Text))
            {
                yield return $"{actor.Id}: mention {mention}";
            }

            if (
                !IsSorted(actor.Mentions.Select(m => m.Span.Start))
                || !actor.Aliases.SequenceEqual(actor.Aliases.Order(StringComparer.Ordinal))
            )
            {
                yield return $"{actor.Id}: mentions or aliases are out of order";
            }
        }

        if (!IsSorted(graph.Actors.Where(a => !a.Mentions.IsEmpty).Select(a => a.Mentions[0].Span.Start)))
        {
            yield return "actors are out of order";
        }
    }

    private static IEnumerable<string> ClaimProblems(ArticleGraph graph)
    {
        foreach (var claim in graph.Claims)
        {
            var (sentence, trigger) = (claim.Evidence.Sentence, claim.Evidence.Trigger);
            if (!IsWords(sentence, graph) || !IsWords(trigger, graph) || !sentence.Contains(trigger))
            {
                yield return $"{Name(claim)}: evidence {claim.Evidence}";
            }

            foreach (var cue in claim.Cues.Where(c => !IsWords(c.Span, graph)))
            {
                yield return $"{Name(claim)}: cue {cue}";
            }

            if (claim.Quote is { } quote && (!IsWords(quote.Span, graph) || quote.Span.Of(graph.Article.Text) != quote.Text))
            {
                yield return $"{Name(claim)}: quote {quote}";
            }

            if (!(claim.Confidence is >= 0 and <= 1) || claim.Rule.Length == 0 || claim.Extractor.Length == 0)
            {
                yield return $"{Name(claim)}: confidence {claim.Confidence}, rule '{claim.Rule}', extractor '{claim.Extractor}'";
            }

            foreach (var attribute in claim.Attributes.Keys.Except(RelationVocabulary.Of(claim.Type).Attributes))
            {
                yield return $"{Name(claim)}: attribute {attribute} is not in the vocabulary";
            }
        }

        if (!IsSorted(graph.Claims.Select(c => c.Evidence.Sentence.Start)))
        {
            yield return "claims are out of order";
        }
    }

    private static IEnumerable<string> ArgumentProblems(ArticleGraph graph)
    {
        HashSet<NodeId> actors = [.. graph.Actors.Select(a => a.Id)];
        HashSet<NodeId> nodes = [.. actors, .. graph.Resolutions.Select(r => r.Id), .. graph.Events.Select(e => e.Id)];
        foreach (var claim in graph.Claims)
        {
            var definition = RelationVocabulary.Of(claim.Type);
            if (
                claim.Subject is { } subject
                    ? !nodes.Contains(subject) || !definition.Subjects.Contains(subject.Kind)
                    : !definition.SubjectOptional
            )
            {
                yield return $"{Name(claim)}: subject";
            }

            var isTarget = claim.Object is { } target
                ? definition.Objects.Contains(target.Kind)
                    && (nodes.Contains(target) || target == claim.Quote?.Id)
                    && target != claim.Subject
                : definition.ObjectOptional;
            if (!isTarget || claim.Quote is null == (claim.Type == RelationType.Said))
            {
                yield return $"{Name(claim)}: object";
            }

            if (claim.AttributedTo is { } speaker && !actors.Contains(speaker))
            {
                yield return $"{Name(claim)}: attributed to {speaker}";
            }
        }
    }

    private static IEnumerable<string> IdProblems(ArticleGraph graph) =>
        graph
            .Actors.Select(a => a.Id)
            .Concat(graph.Resolutions.Select(r => r.Id))
            .Concat(graph.Events.Select(e => e.Id))
            .Concat(graph.Claims.Select(c => c.Id))
            .CountBy(id => id)
            .Where(p => p.Value > 1 || !NodeId.TryParse(p.Key.Value, out _))
            .Select(p => $"{p.Key} is there {p.Value} times or is no id");

    private static IEnumerable<string> RejectionProblems(ArticleGraph graph) =>
        graph
            .Rejections.Where(r => !IsWords(r.Sentence, graph) || !IsWords(r.Trigger, graph) || r.Reason.Length == 0)
            .Select(r => r.ToString());

    private static bool IsWords(TextSpan span, ArticleGraph graph)
    {
        var text = graph.Article.Text;
        return span.Start >= 0
            && span.Start < span.End
            && span.End <= text.Length
            && !CutsPair(text, span.Start)
            && !CutsPair(text, span.End);
    }

    private static bool CutsPair(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);

    private static bool IsSorted(IEnumerable<int> numbers)
    {
        var list = numbers.ToList();
        return list.Zip(list.Skip(1)).All(p => p.First <= p.Second);
    }

    private static string Name(Claim claim) => $"{claim.Type} {claim.Subject} → {claim.Object} by {claim.Rule}";
}
