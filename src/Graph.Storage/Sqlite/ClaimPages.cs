using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Lists of claims.</summary>
internal static class ClaimPages
{
    public static Page<StoredClaim> Find(SqlSession session, ClaimFilter filter, PageRequest page)
    {
        var values = PageValues.ByDay(page, PagedList.Claims, Ids.Of);
        var lists = ClaimLists.Of(session, filter);
        var rows = lists.SelectMany(list => session.Query(list.Statement, ClaimPlace.Read, [.. list.Values, .. values])).ToList();
        rows.Sort((one, other) => (one.Place, one.Id).CompareTo((other.Place, other.Id)));
        if (page.FromEnd)
            rows.Reverse();
        var wanted = rows.Take((int)Math.Min(Slice.Limit(page), int.MaxValue)).ToList();
        var shelf = new GraphShelf(session, wanted.Select(row => row.Article));
        long? total = page.CountTotal ? lists.Sum(list => session.Number(list.Statement, [.. list.Values, ("count", true)])) : null;
        var found = Slice.Of(wanted.Select(row => Item(shelf.Claim(row.Claim, row.Article))), page, total);
        return CompanionRows.AddTo(found, page, session, shelf);
    }

    public static IReadOnlyDictionary<NodeId, Page<StoredClaim>> Of(
        SqlSession session,
        IReadOnlyCollection<NodeId> owners,
        ClaimFilter filter,
        PageRequest page
    ) => RelationClaims.Fit(owners, filter, page) ? RelationClaims.Of(session, owners, page) : Each(session, owners, filter, page);

    public static PageItem<StoredClaim> Item(StoredClaim claim) => new(claim, PageCursor.OfClaim(claim));

    private static IReadOnlyDictionary<NodeId, Page<StoredClaim>> Each(
        SqlSession session,
        IReadOnlyCollection<NodeId> owners,
        ClaimFilter filter,
        PageRequest page
    ) =>
        OwnedPages.Read(
            owners,
            owner =>
                Find(
                    session,
                    owner.Kind switch
                    {
                        NodeKind.Article => filter with { Article = owner },
                        NodeKind.Relation => filter with { Relation = owner },
                        _ => filter with { Involving = owner },
                    },
                    page
                )
        );
}
