using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>The values by which statements read a page, beside those of its filter.</summary>
internal static class PageValues
{
    /// <summary>Of a list that is ordered by day and id.</summary>
    public static (string, SqlValue)[] ByDay(PageRequest page, PagedList list, Func<NodeId, SqlValue> cell) =>
        [
            .. Rows(page),
            .. DayOf("after", PageCursor.ReadDay(list, page.After), cell),
            .. DayOf("before", PageCursor.ReadDay(list, page.Before), cell),
        ];

    /// <summary>Of a list that is ordered by support and id.</summary>
    public static (string, SqlValue)[] ByRank(PageRequest page, PagedList list, Func<NodeId, SqlValue> cell) =>
        [
            .. Rows(page),
            .. RankOf("after", PageCursor.ReadRank(list, page.After), cell),
            .. RankOf("before", PageCursor.ReadRank(list, page.Before), cell),
        ];

    /// <summary>Of a list that is ordered by id.</summary>
    public static (string, SqlValue)[] ById(PageRequest page, PagedList list) =>
        [.. Rows(page), ("afterId", PageCursor.ReadId(list, page.After)), ("beforeId", PageCursor.ReadId(list, page.Before))];

    /// <summary>Of the list of actors.</summary>
    public static (string, SqlValue)[] ByName(PageRequest page) =>
        [
            .. Rows(page),
            ("afterName", PageCursor.ReadName(page.After)?.Name),
            ("afterId", PageCursor.ReadName(page.After)?.Id),
            ("beforeName", PageCursor.ReadName(page.Before)?.Name),
            ("beforeId", PageCursor.ReadName(page.Before)?.Id),
        ];

    /// <summary>Of the list of quotes.</summary>
    public static (string, SqlValue)[] OfQuotes(PageRequest page) =>
        [.. Rows(page), .. QuoteOf("after", PageCursor.ReadQuote(page.After)), .. QuoteOf("before", PageCursor.ReadQuote(page.Before))];

    /// <summary>A list of numbers as the JSON that <c>json_each</c> takes apart; null for none.</summary>
    public static string? List(IEnumerable<long>? keys) => keys is null ? null : $"[{string.Join(',', keys)}]";

    private static (string, SqlValue)[] Rows(PageRequest page) =>
        [("rows", true), ("fromEnd", page.FromEnd ? true : default(bool?)), ("limit", Slice.Limit(page))];

    private static (string, SqlValue)[] DayOf(string side, (DateOnly? Day, string Id)? place, Func<NodeId, SqlValue> cell) =>
        place is not { } row ? [] : [(side + "Place", Place.Of(row.Day, new NodeId(row.Id))), (side + "Id", cell(new NodeId(row.Id)))];

    private static (string, SqlValue)[] RankOf(string side, (long Support, string Id)? place, Func<NodeId, SqlValue> cell) =>
        place is not { } row ? [] : [(side + "Support", row.Support), (side + "Id", cell(new NodeId(row.Id)))];

    private static (string, SqlValue)[] QuoteOf(string side, (DateOnly? Published, string Article, int Start, string Id)? place) =>
        place is not { } row
            ? []
            :
            [
                (side + "Place", Place.Of(row.Published, new NodeId(row.Article))),
                (side + "Article", row.Article),
                (side + "Start", row.Start),
                (side + "Id", Ids.Of(new NodeId(row.Id))),
            ];
}
