using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Lists of resolutions and events.</summary>
internal static class ResolutionPages
{
    public static Page<Resolution> Find(SqlSession session, ResolutionFilter filter, PageRequest page)
    {
        var values = PageValues.ById(page, PagedList.Resolutions);
        var keys = new FilterKeys(session, target: filter.Concerns, types: [RelationType.Concerns]);
        if (keys.FindsNothing || (filter.Concerns is not null && keys.Types is []))
            return new Page<Resolution>([], false, page.CountTotal ? 0 : null);
        (string, SqlValue)[] filters =
        [
            ("search", Search.Match(filter.Search)),
            ("concerns", keys.Object),
            ("concerning", keys.Types is [var type] ? type : default(long?)),
        ];
        var rows = session.Query("read/resolutions", NodeRows.Resolution, [.. filters, .. values]);
        long? total = page.CountTotal ? session.Number("read/resolutions", [.. filters, ("count", true)]) : null;
        return Slice.Of(rows.Select(row => new PageItem<Resolution>(row, PageCursor.OfResolution(row))), page, total);
    }

    public static Page<Event> Events(SqlSession session, EventFilter filter, PageRequest page)
    {
        var values = PageValues.ById(page, PagedList.Events);
        var keys = new FilterKeys(session, filter.AttendedBy, types: [RelationType.Attended]);
        if (keys.FindsNothing || (filter.AttendedBy is not null && keys.Types is []))
            return new Page<Event>([], false, page.CountTotal ? 0 : null);
        (string, SqlValue)[] filters = [("attendedBy", keys.Subject), ("attending", keys.Types is [var type] ? type : default(long?))];
        var rows = session.Query("read/events", NodeRows.Event, [.. filters, .. values]);
        long? total = page.CountTotal ? session.Number("read/events", [.. filters, ("count", true)]) : null;
        return Slice.Of(rows.Select(row => new PageItem<Event>(row, PageCursor.OfEvent(row))), page, total);
    }
}
