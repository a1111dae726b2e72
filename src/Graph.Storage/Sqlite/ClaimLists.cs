using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>The lists that a filter of claims goes through, disjoint and each in order: a statement and its values, but for those of a
/// page.</summary>
internal static class ClaimLists
{
    public static IReadOnlyList<(string Statement, (string, SqlValue)[] Values)> Of(SqlSession session, ClaimFilter filter) =>
        [
            .. Places(session, filter)
                .Select(place =>
                    (
                        place.Article is null ? "read/claims" : "read/article-claims",
                        ((string, SqlValue)[])[.. place.Values, ("facet", place.Facet), ("value", place.Value), .. Range(place.Article)]
                    )
                ),
        ];

    /// <summary>The same for counting, where a facet that is not given means the claims of an article.</summary>
    public static IEnumerable<(string, SqlValue)[]> Counted(SqlSession session, ClaimFilter filter) =>
        Places(session, filter)
            .Select(place =>
                ((string, SqlValue)[])
                    [
                        .. place.Values,
                        ("facet", place.Article is null ? place.Facet : default(int?)),
                        ("value", place.Value),
                        .. Range(place.Article),
                    ]
            );

    private static IEnumerable<(int Facet, long Value, (long First, long Count)? Article, (string, SqlValue)[] Values)> Places(
        SqlSession session,
        ClaimFilter filter
    )
    {
        var keys = FilterValues.Keys(session, filter);
        var article = filter.Article is { } id ? LookUps.ArticleClaims(session, id) : null;
        if (filter.Article is not null && article is null)
            return [];
        return Branch
            .Of(keys, anchored: (article ?? keys.Relation ?? keys.AttributedTo as object) is not null)
            .Select(branch =>
            {
                var (facet, value) = List(branch, keys);
                return ((int)facet, value, article, FilterValues.Of(filter, keys, branch));
            });
    }

    private static (string, SqlValue)[] Range((long First, long Count)? article) =>
        article is var (first, count) ? [("firstClaim", first), ("lastClaim", first + count - 1)] : [];

    /// <summary>The shortest list that holds a branch, surely or most likely.</summary>
    private static (Facet Facet, long Value) List(Branch branch, FilterKeys keys) =>
        (keys.Relation, branch, keys.AttributedTo) switch
        {
            ({ } key, _, _) => (Facet.Relation, key),
            (_, { Subject: { } key }, _) => (Facet.Subject, key),
            (_, { Object: { } key }, _) => (Facet.Object, key),
            (_, _, { } key) => (Facet.AttributedTo, key),
            (_, { Type: { } key }, _) => (Facet.Type, key),
            _ => (Facet.All, 0),
        };
}
