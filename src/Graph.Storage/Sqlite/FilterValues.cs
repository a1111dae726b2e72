using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>The values that the parts <c>claim-filter</c> and <c>relation-filter</c> take; what is null does not restrict.</summary>
internal static class FilterValues
{
    public static (string, SqlValue)[] Of(ClaimFilter filter, FilterKeys keys, Branch branch) =>
        [
            .. Ends(keys, branch),
            ("kinds", Kinds(filter.Kinds)),
            ("relation", keys.Relation),
            ("negated", filter.Negated),
            ("modalities", Modalities(filter.Modalities)),
            ("minConfidence", filter.MinConfidence),
            ("attributedTo", keys.AttributedTo),
            ("minSupport", filter.MinSupport),
            ("language", filter.Language),
            ("source", filter.Source),
            ("search", Search.Match(filter.Search)),
            ("fromPlace", Place.LastOf(filter.From)),
            ("toPlace", Place.FirstOf(filter.To)),
        ];

    public static (string, SqlValue)[] Of(RelationFilter filter, FilterKeys keys, Branch branch)
    {
        var search = Search.Match(filter.Search);
        var told = keys.AttributedTo is not null || filter.Language is not null || filter.Source is not null || search is not null;
        return
        [
            .. Ends(keys, branch),
            ("type", branch.Type),
            ("kinds", Kinds(filter.Kinds)),
            ("negated", filter.Negated),
            ("modalities", Modalities(filter.Modalities)),
            ("minConfidence", filter.MinConfidence),
            ("minSupport", filter.MinSupport),
            ("disputed", filter.Disputed ? true : default(bool?)),
            ("told", told ? true : default(bool?)),
            ("attributedTo", keys.AttributedTo),
            ("language", filter.Language),
            ("source", filter.Source),
            ("search", search),
            ("fromPlace", Place.LastOf(filter.From)),
            ("to", filter.To),
        ];
    }

    /// <summary>The keys of what a filter of claims names.</summary>
    public static FilterKeys Keys(SqlSession session, ClaimFilter filter) =>
        new(session, filter.Subject, filter.Object, filter.Involving, filter.Relation, filter.Types, filter.Actors, filter.AttributedTo);

    /// <summary>The keys of what a filter of relations names.</summary>
    public static FilterKeys Keys(SqlSession session, RelationFilter filter) =>
        new(session, filter.Subject, filter.Object, filter.Involving, null, filter.Types, filter.Actors, filter.AttributedTo);

    private static (string, SqlValue)[] Ends(FilterKeys keys, Branch branch) =>
        [
            ("types", branch.Types),
            ("subject", branch.Subject),
            ("object", branch.Object),
            ("notSubjects", branch.NotSubjects),
            ("any", PageValues.List(keys.Any)),
            ("all", PageValues.List(keys.All)),
            ("bothEnds", PageValues.List(keys.BothEnds)),
        ];

    private static string? Kinds(IReadOnlyCollection<NodeKind>? kinds) => kinds is null ? null : PartList.Of(kinds.Select(Names.Of));

    private static string? Modalities(IReadOnlyCollection<Modality>? modalities) => PageValues.List(modalities?.Select(m => (long)m));
}
