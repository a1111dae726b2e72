using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Lists of resolutions.</summary>
internal static class ResolutionPages
{
    public static Page<Resolution> Find(SqlSession session, ResolutionFilter filter, PageRequest page)
    {
        var after = PageCursor.ReadId(page.After);
        (string, object?)[] filters = [("search", Paging.Match(filter.Search)), ("concerns", filter.Concerns)];
        var rows = session.Query(
            "read/resolutions", NodeRows.Resolution, [.. filters, ("rows", true), ("afterId", after), ("limit", Paging.Limit(page.First))]);
        long? total = page.CountTotal ? session.Number("read/resolutions", [.. filters, ("count", true)]) : null;
        return Paging.Cut(rows, page.First, PageCursor.OfResolution, total);
    }
}
