using Graph.Model;
using Graph.Storage.Neo4j.Cypher;
using Filter = System.Collections.Generic.Dictionary<string, object?>;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>Filters as the statements take them: one map, in which what does not restrict is not there.</summary>
internal static class Filters
{
    public static Filter Of(ClaimFilter filter) =>
        new Filter(StringComparer.Ordinal)
            .Ends(filter.Subject, filter.Object, filter.Involving, filter.Actors, filter.Kinds)
            .Kinds(filter.Types, filter.Negated, filter.Modalities)
            .With("minConfidence", filter.MinConfidence)
            .With("seenFrom", Keys.From(filter.From))
            .With("seenTo", Keys.To(filter.To))
            .With("article", filter.Article?.Value)
            .With("relation", filter.Relation?.Value)
            .With("minSupport", filter.MinSupport)
            .Told(filter.AttributedTo, filter.Language, filter.Source, filter.Search);

    public static Filter Of(RelationFilter filter) =>
        new Filter(StringComparer.Ordinal)
            .Ends(filter.Subject, filter.Object, filter.Involving, filter.Actors, filter.Kinds)
            .Kinds(filter.Types, filter.Negated, filter.Modalities)
            .With("minConfidence", filter.MinConfidence)
            .With("seenFrom", Keys.From(filter.From))
            .With("seenTo", Keys.Day(filter.To))
            .With("minSupport", filter.MinSupport)
            .With("disputed", filter.Disputed ? true : null)
            .With("claims", Told(filter) ? true : null)
            .Told(filter.AttributedTo, filter.Language, filter.Source, filter.Search);

    public static Filter Of(QuoteFilter filter) =>
        new Filter(StringComparer.Ordinal)
            .With("direct", filter.Direct)
            .With("publishedFrom", Keys.From(filter.From))
            .With("publishedTo", Keys.To(filter.To))
            .Told(null, filter.Language, filter.Source, filter.Search);

    public static Filter Of(ArticleFilter filter) =>
        new Filter(StringComparer.Ordinal)
            .With("publishedFrom", Keys.From(filter.From))
            .With("publishedTo", Keys.To(filter.To))
            .Told(null, filter.Language, filter.Source, filter.Search);

    public static Filter Of(ActorFilter filter) =>
        new Filter(StringComparer.Ordinal)
            .With("kinds", filter.Kinds?.Select(Terms.Of).ToList())
            .With("words", Search.Words(filter.Search))
            .With("known", Ids(filter.Known));

    private static bool Told(RelationFilter filter) =>
        filter.AttributedTo is not null
        || filter.Language is not null
        || filter.Source is not null
        || Search.Words(filter.Search) is not null;

    private static Filter Ends(
        this Filter map,
        NodeId? subject,
        NodeId? target,
        NodeId? involving,
        ActorsFilter actors,
        IReadOnlyCollection<NodeKind>? kinds
    ) =>
        map.With("subject", subject?.Value)
            .With("object", target?.Value)
            .With("involving", involving?.Value)
            .With("any", Ids(actors.Any))
            .With("all", Ids(actors.All))
            .With("bothEnds", Ids(actors.BothEnds))
            .With("kinds", kinds?.Select(kind => NodeId.Of(kind, "").Value).ToList());

    private static Filter Kinds(
        this Filter map,
        IReadOnlyCollection<RelationType>? types,
        bool? negated,
        IReadOnlyCollection<Modality>? modalities
    ) => map.With("types", Types(types)).With("negated", negated).With("modalities", modalities?.Select(Terms.Of).ToList());

    private static Filter Told(this Filter map, NodeId? attributedTo, string? language, string? source, string? search) =>
        map.With("attributedTo", attributedTo?.Value).With("language", language).With("source", source).With("words", Search.Words(search));

    /// <summary>The names of types; null for no restriction.</summary>
    public static List<string>? Types(IReadOnlyCollection<RelationType>? types) =>
        types?.Distinct().Select(RelationVocabulary.NameOf).ToList();

    /// <summary>Ids as words; null for no restriction.</summary>
    public static List<string>? Ids(IReadOnlyCollection<NodeId>? ids) =>
        ids?.Select(id => id.Value).Distinct(StringComparer.Ordinal).ToList();

    private static Filter With(this Filter map, string name, object? value)
    {
        if (value is not null)
        {
            map[name] = value;
        }

        return map;
    }
}
