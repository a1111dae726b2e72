using Graph.Model;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Lists of articles.</summary>
internal static class ArticlePages
{
    public static Page<ArticleNode> Find(SqlSession session, ArticleFilter filter, PageRequest page)
    {
        var values = PageValues.ByDay(page, PagedList.Articles, id => id.Value);
        var keys = new FilterKeys(session, filter.Mentions);
        if (keys.FindsNothing)
            return new Page<ArticleNode>([], false, page.CountTotal ? 0 : null);
        (string, SqlValue)[] filters =
        [
            ("language", filter.Language),
            ("source", filter.Source),
            ("fromPlace", Place.LastOf(filter.From)),
            ("toPlace", Place.FirstOf(filter.To)),
            ("search", Search.Match(filter.Search)),
            ("mentions", keys.Subject),
        ];
        var rows = session.Query("read/articles", Read, [.. filters, .. values]);
        long? total = page.CountTotal ? session.Number("read/articles", [.. filters, ("count", true)]) : null;
        return Slice.Of(rows.Select(row => new PageItem<ArticleNode>(row, PageCursor.OfArticle(row))), page, total);
    }

    public static IReadOnlyDictionary<NodeId, Page<ArticleNode>> Of(
        SqlSession session,
        IReadOnlyCollection<NodeId> actors,
        ArticleFilter filter,
        PageRequest page
    ) => OwnedPages.Read(actors, actor => Find(session, filter with { Mentions = actor }, page));

    public static ArticleNode Read(SqliteDataReader row) =>
        new(row.Id("id"), row.Text("language"))
        {
            Title = row.TextOrNull("title"),
            Published = row.DayOrNull("published"),
            Source = row.TextOrNull("source"),
            Url = row.TextOrNull("url"),
        };
}
