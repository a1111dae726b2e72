using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Lists of claims that quote.</summary>
internal static class QuotePages
{
    public static Page<StoredClaim> Find(SqlSession session, QuoteFilter filter, PageRequest page)
    {
        var values = PageValues.OfQuotes(page);
        var keys = new FilterKeys(session, filter.Speaker);
        if (keys.FindsNothing)
            return new Page<StoredClaim>([], false, page.CountTotal ? 0 : null);
        (string, SqlValue)[] filters =
        [
            ("facet", (int)(keys.Subject is null ? Facet.Quotes : Facet.Speaker)),
            ("value", keys.Subject ?? 0),
            ("direct", filter.Direct),
            ("language", filter.Language),
            ("source", filter.Source),
            ("search", Search.Match(filter.Search)),
            ("fromPlace", Place.LastOf(filter.From)),
            ("toPlace", Place.FirstOf(filter.To)),
        ];
        var rows = session.Query("read/quotes", r => (Claim: r.GetInt64(0), Article: r.GetInt64(1)), [.. filters, .. values]);
        long? total = page.CountTotal ? session.Number("read/quotes", [.. filters, ("count", true)]) : null;
        var shelf = new GraphShelf(session, rows.Select(row => row.Article));
        return CompanionRows.AddTo(Slice.Of(rows.Select(Item), page, total), page, session, shelf);

        PageItem<StoredClaim> Item((long Claim, long Article) row)
        {
            var claim = shelf.Claim(row.Claim, row.Article);
            return new PageItem<StoredClaim>(claim, PageCursor.OfQuote(claim, shelf.Article(row.Article).Published));
        }
    }

    public static IReadOnlyDictionary<NodeId, Page<StoredClaim>> Of(
        SqlSession session,
        IReadOnlyCollection<NodeId> speakers,
        QuoteFilter filter,
        PageRequest page
    ) => OwnedPages.Read(speakers, speaker => Find(session, filter with { Speaker = speaker }, page));
}
