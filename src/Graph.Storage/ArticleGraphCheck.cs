using Graph.Model;

namespace Graph.Storage;

/// <summary>What every store asks of an article before it keeps it.</summary>
internal static class ArticleGraphCheck
{
    /// <summary>Refuses an article whose parts do not fit together.</summary>
    /// <exception cref="ArgumentException">A node is declared twice, a claim speaks of a node that is not declared, or a span lies outside
    /// the text.</exception>
    public static void Check(ArticleGraph graph)
    {
        var article = graph.Article;
        if (!Is(article.Id, NodeKind.Article))
            throw Refuse(article, $"'{article.Id}' is no article id");
        var nodes = new HashSet<NodeId>();
        var declared = graph.Actors.Select(a => a.Id).Concat(graph.Resolutions.Select(r => r.Id)).Concat(graph.Events.Select(e => e.Id));
        foreach (var actor in graph.Actors)
        {
            if (!IsActor(actor))
                throw Refuse(article, $"'{actor.Id}' is no id of a {actor.Kind}");
        }

        foreach (var id in declared)
        {
            if (!nodes.Add(id))
                throw Refuse(article, $"{id} is declared twice");
        }

        foreach (var claim in graph.Claims)
            Check(article, claim, nodes);
    }

    private static void Check(Article article, Claim claim, HashSet<NodeId> nodes)
    {
        if (!Is(claim.Id, NodeKind.Claim))
            throw Refuse(article, $"'{claim.Id}' is no claim id");
        if (claim.Subject is { } subject)
            Known(subject);
        else if (!RelationVocabulary.Of(claim.Type).SubjectOptional)
            throw Refuse(article, $"{claim.Id} has no subject, which a claim of {RelationVocabulary.NameOf(claim.Type)} must have");
        if (claim.Quote is { } quote)
        {
            if (claim.Object != quote.Id)
                throw Refuse(article, $"the object of {claim.Id} is not its quote {quote.Id}");
            Inside(quote.Span);
        }
        else if (claim.Object is { } target)
        {
            Known(target);
        }

        if (claim.AttributedTo is { } source)
        {
            Known(source);
            if (!source.Kind.IsActor())
                throw Refuse(article, $"{claim.Id} is attributed to {source}, which is no actor");
        }

        Inside(claim.Evidence.Sentence);
        Inside(claim.Evidence.Trigger);

        void Known(NodeId id)
        {
            if (!nodes.Contains(id))
                throw Refuse(article, $"{claim.Id} speaks of {id}, which the article does not declare");
        }

        void Inside(TextSpan span)
        {
            if (span.Start < 0 || span.End < span.Start || span.End > article.Text.Length)
                throw Refuse(
                    article,
                    $"{claim.Id} points to {span.Start}..{span.End}, outside the text of {article.Text.Length} characters"
                );
        }
    }

    private static bool IsActor(Actor actor) =>
        NodeId.TryParse(actor.Id.Value, out var id)
        && id.Kind.IsActor()
        && ActorKinds.Of(id) == actor.Kind
        && (id.Kind != NodeKind.Group || GroupId.TryRead(id, out _));

    private static bool Is(NodeId id, NodeKind kind) => NodeId.TryParse(id.Value, out var parsed) && parsed.Kind == kind;

    private static ArgumentException Refuse(Article article, string reason) => new($"{article.Id} cannot be stored: {reason}");
}
