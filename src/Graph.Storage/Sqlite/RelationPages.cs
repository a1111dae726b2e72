using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Lists of relations.</summary>
internal static class RelationPages
{
    public static Page<Relation> Find(SqlSession session, RelationFilter filter, PageRequest page)
    {
        const string statement = "read/relations";
        var values = PageValues.ByDay(page, PagedList.Relations, Ids.Of);
        var keys = FilterValues.Keys(session, filter);
        var branches = Branch.Of(keys, anchored: false).Select(branch => FilterValues.Of(filter, keys, branch)).ToList();
        var rows = branches
            .SelectMany(branch => session.Query(statement, NodeRows.Relation, [.. branch, .. values]))
            .OrderBy(relation => Day.Rank(relation.LastSeen))
            .ThenBy(relation => relation.Id);
        long? total = page.CountTotal ? branches.Sum(branch => session.Number(statement, [.. branch, ("count", true)])) : null;
        return Cut(rows, PageCursor.OfRelation, page, total);
    }

    public static Page<Relation> Ranked(SqlSession session, RelationFilter filter, PageRequest page)
    {
        const string statement = "read/ranked-relations";
        var keys = FilterValues.Keys(session, filter);
        var branches = Branch.OfEnds(keys).Select(branch => FilterValues.Of(filter, keys, branch)).ToList();
        List<Relation> rows = [];
        var rest = page;
        foreach (var branch in branches)
        {
            (string, SqlValue)[] values = [.. branch, .. PageValues.ByRank(rest, PagedList.RankedRelations, Ids.Of)];
            rows = [.. rows.Concat(session.Query(statement, NodeRows.Relation, values)).OrderBy(r => -r.Support).ThenBy(r => r.Id)];
            // Of the next branch only what stands before the last of a full page is wanted.
            if (rows.Count > page.First && !page.FromEnd)
            {
                rows.RemoveRange(page.First + 1, rows.Count - page.First - 1);
                rest = page with { Before = PageCursor.OfRankedRelation(rows[^1]) };
            }
        }

        long? total = page.CountTotal ? branches.Sum(branch => session.Number(statement, [.. branch, ("count", true)])) : null;
        return Cut(rows, PageCursor.OfRankedRelation, page, total);
    }

    public static IReadOnlyDictionary<NodeId, Page<Relation>> Of(
        SqlSession session,
        IReadOnlyCollection<NodeId> nodes,
        RelationFilter filter,
        PageRequest page
    ) => OwnedPages.Read(nodes, node => Find(session, filter with { Involving = node }, page));

    private static Page<Relation> Cut(IEnumerable<Relation> rows, Func<Relation, string> cursor, PageRequest page, long? total) =>
        Slice.Of((page.FromEnd ? rows.Reverse() : rows).Select(row => new PageItem<Relation>(row, cursor(row))), page, total);
}
