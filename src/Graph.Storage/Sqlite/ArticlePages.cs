using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Lists of articles.</summary>
internal static class ArticlePages
{
    public static Page<Article> Find(SqlSession session, ArticleFilter filter, PageRequest page)
    {
        var after = PageCursor.ReadDay(PagedList.Articles, page.After);
        (string, object?)[] filters =
        [
            ("language", filter.Language), ("source", filter.Source), ("fromRank", Day.Bound(filter.From)), ("toRank", Day.Bound(filter.To)),
            ("search", Paging.Match(filter.Search)), ("mentions", filter.Mentions),
        ];
        var rows = session.Query(
            "read/articles", NodeRows.Article,
            [
                .. filters, ("rows", true), ("afterRank", after is null ? null : Day.Rank(after.Value.Day)), ("afterId", after?.Id),
                ("limit", Paging.Limit(page.First)),
            ]);
        long? total = page.CountTotal ? session.Number("read/articles", [.. filters, ("count", true)]) : null;
        return Paging.Cut(rows, page.First, PageCursor.OfArticle, total);
    }
}
