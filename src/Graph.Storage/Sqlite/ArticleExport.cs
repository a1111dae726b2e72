using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Gives articles back as they were imported.</summary>
internal static class ArticleExport
{
    public static List<NodeId> Ids(SqlSession session) => session.Query("read/article-ids", row => row.Id("id"));

    public static ArticleGraph Read(SqlSession session, NodeId id)
    {
        var article = session.Query("read/articles-by-id", NodeRows.Article, ("ids", LookUps.IdList([id])))[0];
        return new ArticleGraph(
            article,
            [.. session.Query("read/export-actors", Actor, ("article", id))],
            [.. session.Query("read/export-resolutions", NodeRows.Resolution, ("article", id))],
            [.. session.Query("read/export-events", NodeRows.Event, ("article", id))],
            [.. session.Query("read/export-claims", ClaimRows.Claim, ("article", id))],
            []);
    }

    private static Actor Actor(Microsoft.Data.Sqlite.SqliteDataReader row)
    {
        var id = row.Id("actor");
        return new Actor(
            id, ActorKinds.Of(id), row.Text("name"), PartJson.ReadWords(row.Text("aliases")), PartJson.ReadMentions(row.Text("mentions")));
    }
}
