using Graph.Model;
using Graph.Storage.Sqlite.Packing;

namespace Graph.Storage.Sqlite;

/// <summary>Lists of articles.</summary>
internal static class ArticlePages
{
    public static Page<Article> Find(SqlSession session, ArticleFilter filter, PageRequest page)
    {
        var after = PageCursor.ReadDay(PagedList.Articles, page.After);
        var keys = new FilterKeys(session, filter.Mentions, null, null, null, null);
        if (keys.FindsNothing)
            return new Page<Article>([], false, page.CountTotal ? 0 : null);
        (string, object?)[] filters =
        [
            ("language", filter.Language), ("source", filter.Source), ("fromPlace", Place.LastOf(filter.From)), ("toPlace", Place.FirstOf(filter.To)),
            ("search", Paging.Match(filter.Search)), ("mentions", keys.Subject),
        ];
        var rows = session.Query(
            "read/articles", row => GraphUnpacker.Article((byte[])row.GetValue(1)),
            [
                .. filters, ("rows", true), ("afterPlace", after is { } row ? Place.Of(row.Day, new NodeId(row.Id)) : null), ("afterId", after?.Id),
                ("limit", Paging.Limit(page.First)),
            ]);
        long? total = page.CountTotal ? session.Number("read/articles", [.. filters, ("count", true)]) : null;
        return Paging.Cut(rows, page.First, PageCursor.OfArticle, total);
    }
}
