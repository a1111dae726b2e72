using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Lists of relations.</summary>
internal static class RelationPages
{
    public static Page<Relation> Find(SqlSession session, RelationFilter filter, PageRequest page)
    {
        var after = PageCursor.ReadDay(PagedList.Relations, page.After);
        var limit = Paging.Limit(page.First);
        var keys = new FilterKeys(session, filter.Subject, filter.Object, filter.Involving, null, filter.Types);
        var branches = Branch.Of(keys, anchored: false).ToList();
        var rows = branches.SelectMany(Rows).OrderBy(r => Day.Rank(r.LastSeen)).ThenBy(r => r.Id);
        long? total = page.CountTotal ? branches.Sum(Count) : null;
        return Paging.Cut(rows, page.First, PageCursor.OfRelation, total);

        List<Relation> Rows(Branch branch) => session.Query(
            "read/relations", NodeRows.Relation,
            [
                ("rows", true), .. Values(branch), ("limit", limit), ("afterId", after is { } row ? Ids.Of(new NodeId(row.Id)) : null),
                ("afterPlace", after is { } place ? Place.Of(place.Day, new NodeId(place.Id)) : null),
            ]);

        long Count(Branch branch) => session.Number("read/relations", [("count", true), .. Values(branch)]);

        (string, object?)[] Values(Branch branch) =>
        [
            ("subject", branch.Subject), ("object", branch.Object), ("notSubject", branch.NotSubject),
            ("type", branch.Type), ("types", branch.Types), ("negated", filter.Negated),
            ("modalities", Modalities(filter.Modalities)), ("minSupport", filter.MinSupport),
            ("fromPlace", Place.LastOf(filter.From)), ("to", filter.To),
        ];
    }

    /// <summary>Modalities as the JSON array that <c>json_each</c> takes apart; null for no restriction.</summary>
    public static string? Modalities(IReadOnlyCollection<Modality>? modalities) =>
        modalities is null ? null : $"[{string.Join(',', modalities.Select(m => (int)m))}]";
}
