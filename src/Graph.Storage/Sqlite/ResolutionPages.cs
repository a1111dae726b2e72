using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Lists of resolutions.</summary>
internal static class ResolutionPages
{
    public static Page<Resolution> Find(SqlSession session, ResolutionFilter filter, PageRequest page)
    {
        var after = PageCursor.ReadId(page.After);
        var keys = new FilterKeys(session, null, filter.Concerns, null, null, [RelationType.Concerns]);
        if (keys.FindsNothing || (filter.Concerns is not null && keys.Types is []))
            return new Page<Resolution>([], false, page.CountTotal ? 0 : null);
        (string, object?)[] filters =
            [("search", Paging.Match(filter.Search)), ("concerns", keys.Object), ("concerning", keys.Types is [var type] ? type : null)];
        var rows = session.Query(
            "read/resolutions", NodeRows.Resolution, [.. filters, ("rows", true), ("afterId", after), ("limit", Paging.Limit(page.First))]);
        long? total = page.CountTotal ? session.Number("read/resolutions", [.. filters, ("count", true)]) : null;
        return Paging.Cut(rows, page.First, PageCursor.OfResolution, total);
    }
}
