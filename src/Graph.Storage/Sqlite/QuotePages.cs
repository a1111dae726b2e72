namespace Graph.Storage.Sqlite;

/// <summary>Lists of claims that quote.</summary>
internal static class QuotePages
{
    public static Page<StoredClaim> Find(SqlSession session, QuoteFilter filter, PageRequest page)
    {
        var after = PageCursor.ReadQuote(page.After);
        var keys = new FilterKeys(session, filter.Speaker, null, null, null, null);
        if (keys.FindsNothing)
            return new Page<StoredClaim>([], false, page.CountTotal ? 0 : null);
        var facet = keys.Subject is null ? Facet.Quotes : Facet.Speaker;
        (string, object?)[] filters =
        [
            ("facet", (int)facet), ("value", keys.Subject ?? 0), ("direct", filter.Direct), ("search", Paging.Match(filter.Search)),
            ("fromPlace", Place.LastOf(filter.From)), ("toPlace", Place.FirstOf(filter.To)),
        ];
        (string, object?)[] place = after is not { } row
            ? []
            :
            [
                ("afterPlace", Place.Of(row.Published, new Model.NodeId(row.Article))), ("afterArticle", row.Article), ("afterStart", row.Start),
                ("afterId", Ids.Of(new Model.NodeId(row.Id))),
            ];
        var rows = session.Query(
            "read/quotes", r => (Claim: r.GetInt64(0), Article: r.GetInt64(1)), [.. filters, .. place, ("rows", true), ("limit", Paging.Limit(page.First))]);
        long? total = page.CountTotal ? session.Number("read/quotes", [.. filters, ("count", true)]) : null;
        var shelf = new GraphShelf(session);
        return Paging.Cut(rows.Select(Claim), page.First, claim => PageCursor.OfQuote(claim.Claim, claim.Published), total) switch
        {
            var cut => new Page<StoredClaim>([.. cut.Items.Select(i => new PageItem<StoredClaim>(i.Value.Claim, i.Cursor))], cut.HasNext, cut.Total),
        };

        (StoredClaim Claim, DateOnly? Published) Claim((long Claim, long Article) row) =>
            (shelf.Claim(row.Claim, row.Article), shelf.Article(row.Article).Published);
    }
}
