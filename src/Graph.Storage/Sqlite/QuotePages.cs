using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Lists of claims that quote.</summary>
internal static class QuotePages
{
    public static Page<StoredClaim> Find(SqlSession session, QuoteFilter filter, PageRequest page)
    {
        var after = PageCursor.ReadQuote(page.After);
        (string, object?)[] filters =
        [
            ("speaker", filter.Speaker), ("direct", filter.Direct), ("search", Paging.Match(filter.Search, "quote")),
            ("fromRank", Day.Bound(filter.From)), ("toRank", Day.Bound(filter.To)),
        ];
        var rows = session.Query(
            "read/quotes", Read,
            [
                .. filters, ("rows", true), ("afterRank", after is null ? null : Day.Rank(after.Value.Published)), ("afterArticle", after?.Article),
                ("afterStart", after?.Start), ("afterId", after?.Id), ("limit", Paging.Limit(page.First)),
            ]);
        long? total = page.CountTotal ? session.Number("read/quotes", [.. filters, ("count", true)]) : null;
        var cut = Paging.Cut(rows, page.First, row => PageCursor.OfQuote(row.Claim, row.Published), total);
        return new Page<StoredClaim>([.. cut.Items.Select(i => new PageItem<StoredClaim>(i.Value.Claim, i.Cursor))], cut.HasNext, cut.Total);
    }

    private static (StoredClaim Claim, DateOnly? Published) Read(SqliteDataReader row) => (ClaimRows.Stored(row), row.DayOrNull("published"));
}
