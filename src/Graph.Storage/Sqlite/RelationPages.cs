using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Lists of relations.</summary>
internal static class RelationPages
{
    public static Page<Relation> Find(SqlSession session, RelationFilter filter, PageRequest page) =>
        Read(
            session,
            "read/relations",
            filter,
            page,
            PageValues.ByDay(page, PagedList.Relations, Ids.Of),
            relation => Day.Rank(relation.LastSeen),
            PageCursor.OfRelation
        );

    public static Page<Relation> Ranked(SqlSession session, RelationFilter filter, PageRequest page) =>
        Read(
            session,
            "read/ranked-relations",
            filter,
            page,
            PageValues.ByRank(page, PagedList.RankedRelations, Ids.Of),
            relation => -relation.Support,
            PageCursor.OfRankedRelation
        );

    public static IReadOnlyDictionary<NodeId, Page<Relation>> Of(
        SqlSession session,
        IReadOnlyCollection<NodeId> nodes,
        RelationFilter filter,
        PageRequest page
    ) => OwnedPages.Read(nodes, node => Find(session, filter with { Involving = node }, page));

    private static Page<Relation> Read(
        SqlSession session,
        string statement,
        RelationFilter filter,
        PageRequest page,
        (string, object?)[] values,
        Func<Relation, long> order,
        Func<Relation, string> cursor
    )
    {
        var keys = FilterValues.Keys(session, filter);
        var branches = Branch.Of(keys, anchored: false).Select(branch => FilterValues.Of(filter, keys, branch)).ToList();
        var rows = branches
            .SelectMany(branch => session.Query(statement, NodeRows.Relation, [.. branch, .. values]))
            .OrderBy(order)
            .ThenBy(relation => relation.Id)
            .AsEnumerable();
        long? total = page.CountTotal ? branches.Sum(branch => session.Number(statement, [.. branch, ("count", true)])) : null;
        return Slice.Of((page.FromEnd ? rows.Reverse() : rows).Select(row => new PageItem<Relation>(row, cursor(row))), page, total);
    }
}
