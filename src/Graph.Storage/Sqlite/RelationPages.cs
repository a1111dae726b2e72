using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Lists of relations.</summary>
internal static class RelationPages
{
    public static Page<Relation> Find(SqlSession session, RelationFilter filter, PageRequest page)
    {
        var after = PageCursor.ReadDay(PagedList.Relations, page.After);
        var limit = Paging.Limit(page.First);
        var branches = Branch.Of(filter.Subject, filter.Object, filter.Involving, filter.Types, anchored: false).ToList();
        var rows = branches.ConvertAll(branch => Run(branch, (s, v) => s.Query("read/relations", NodeRows.Relation, [("rows", true), .. v])));
        long? total = page.CountTotal ? branches.Sum(branch => Run(branch, (s, v) => s.Number("read/relations", [("count", true), .. v]), all: true)) : null;
        return Paging.Cut(Merge.ByDay(rows, r => r.LastSeen, r => r.Id.Value), page.First, PageCursor.OfRelation, total);

        T Run<T>(Branch branch, Func<SqlSession, (string, object?)[], T> run, bool all = false) => run(session,
        [
            ("subject", branch.Subject), ("object", branch.Object), ("notSubject", branch.NotSubject),
            ("type", branch.Type), ("types", branch.Types), ("negated", filter.Negated),
            ("modalities", Modalities(filter.Modalities)), ("minSupport", filter.MinSupport),
            ("fromRank", Day.Bound(filter.From)), ("to", filter.To),
            ("afterRank", all || after is null ? null : Day.Rank(after.Value.Day)), ("afterId", all ? null : after?.Id), ("limit", limit),
        ]);
    }

    /// <summary>Modalities as the JSON array that <c>json_each</c> takes apart; null for no restriction.</summary>
    public static string? Modalities(IReadOnlyCollection<Modality>? modalities) =>
        modalities is null ? null : $"[{string.Join(',', modalities.Select(m => (int)m))}]";
}
