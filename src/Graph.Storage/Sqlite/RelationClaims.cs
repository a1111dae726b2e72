using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>The first claims of several relations, all by one statement.</summary>
internal static class RelationClaims
{
    private static readonly ClaimFilter s_all = new();

    /// <summary>Whether pages are such: of relations alone, from their beginning, unfiltered and uncounted.</summary>
    public static bool Fit(IReadOnlyCollection<NodeId> owners, ClaimFilter filter, PageRequest page) =>
        page is { After: null, Before: null, FromEnd: false, CountTotal: false }
        && filter == s_all
        && owners.All(owner => owner.Kind == NodeKind.Relation);

    public static IReadOnlyDictionary<NodeId, Page<StoredClaim>> Of(
        SqlSession session,
        IReadOnlyCollection<NodeId> relations,
        PageRequest page
    )
    {
        var limit = Slice.Limit(page);
        var keys = relations
            .Distinct()
            .Select(id => (Id: id, Key: session.NumberOrNull("read/relation-key", ("id", Ids.Of(id)))))
            .Where(known => known.Key is not null)
            .ToDictionary(known => known.Key!.Value, known => known.Id);
        if (keys.Count == 0)
            return new Dictionary<NodeId, Page<StoredClaim>>();
        var rows = session.Query(
            "read/relation-claims",
            row => (Relation: row.GetInt64(4), Claim: ClaimPlace.Read(row)),
            ("keys", PageValues.List(keys.Keys)),
            ("facet", (int)Facet.Relation),
            ("limit", limit)
        );
        var shelf = new GraphShelf(session, rows.Select(row => row.Claim.Article));
        return rows.GroupBy(row => keys[row.Relation], row => row.Claim)
            .ToDictionary(claims => claims.Key, claims => PageOf(claims.OrderBy(c => c.Place).ThenBy(c => c.Id)));

        Page<StoredClaim> PageOf(IEnumerable<ClaimPlace> claims) =>
            CompanionRows.AddTo(
                Slice.Of(claims.Select(c => ClaimPages.Item(shelf.Claim(c.Claim, c.Article))), page, null),
                page,
                session,
                shelf
            );
    }
}
