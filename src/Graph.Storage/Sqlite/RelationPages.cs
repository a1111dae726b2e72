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
        return CompanionRows.AddTo(Cut(rows, PageCursor.OfRelation, page, total), page, session);
    }

    public static Page<Relation> Ranked(SqlSession session, RelationFilter filter, PageRequest page)
    {
        const string statement = "read/ranked-relations";
        var keys = FilterValues.Keys(session, filter);
        var branches = Branch.OfEnds(keys).Select(branch => FilterValues.Of(filter, keys, branch)).ToList();
        var chosen = new RankedKeys(page);
        foreach (var branch in branches)
        {
            // What stands in two branches is chosen once, which costs less than to look at its other end.
            var values = branch.Where(v => v.Item1 != "notSubjects");
            chosen.Add(
                session.Query(statement, RankedKey.Read, [.. values, .. PageValues.ByRank(chosen.Rest, PagedList.RankedRelations, Ids.Of)])
            );
        }

        var rows = session
            .Query("read/relations-by-key", NodeRows.Relation, ("keys", PageValues.List(chosen.Keys)))
            .OrderBy(relation => -relation.Support)
            .ThenBy(relation => relation.Id);
        long? total = page.CountTotal ? branches.Sum(branch => session.Number(statement, [.. branch, ("count", true)])) : null;
        return CompanionRows.AddTo(Cut(rows, PageCursor.OfRankedRelation, page, total), page, session);
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
