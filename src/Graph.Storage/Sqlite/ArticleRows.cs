using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Stores the rows of one article.</summary>
internal static class ArticleRows
{
    public static void Insert(SqlSession session, ArticleGraph graph, IReadOnlyList<Claim> claims, string hash, Touched touched)
    {
        var article = graph.Article;
        var key = session.Number(
            "write/article-insert",
            ("article", article.Id), ("hash", hash), ("text", article.Text), ("language", article.Language), ("title", article.Title),
            ("published", article.Published), ("source", article.Source), ("url", article.Url), ("path", article.Path));
        session.Execute("write/article-words-insert", ("key", key), ("title", Fold(article.Title)), ("text", Fold(article.Text)));
        InsertActors(session, graph, touched);
        InsertResolutions(session, graph, touched);
        InsertEvents(session, graph, touched);
        for (var i = 0; i < claims.Count; i++)
            ClaimInsert.Insert(session, article, claims[i], i, touched);
    }

    public static string? Fold(string? text) => text is null ? null : SearchText.Fold(text);

    private static void InsertActors(SqlSession session, ArticleGraph graph, Touched touched)
    {
        for (var i = 0; i < graph.Actors.Length; i++)
        {
            var actor = graph.Actors[i];
            session.Execute(
                "write/actor-insert",
                ("article", graph.Article.Id), ("ordinal", i), ("actor", actor.Id), ("name", actor.Name),
                ("aliases", PartJson.Write(actor.Aliases)), ("mentions", PartJson.Write(actor.Mentions)), ("published", graph.Article.Published));
            touched.Actor(actor.Id, actor.Name, actor.Aliases, +1);
        }
    }

    private static void InsertResolutions(SqlSession session, ArticleGraph graph, Touched touched)
    {
        for (var i = 0; i < graph.Resolutions.Length; i++)
        {
            var resolution = graph.Resolutions[i];
            session.Execute(
                "write/resolution-insert",
                ("article", graph.Article.Id), ("ordinal", i), ("resolution", resolution.Id), ("name", resolution.Name),
                ("symbol", resolution.Symbol), ("published", graph.Article.Published));
            touched.Resolutions.Add(resolution.Id);
        }
    }

    private static void InsertEvents(SqlSession session, ArticleGraph graph, Touched touched)
    {
        for (var i = 0; i < graph.Events.Length; i++)
        {
            var gathering = graph.Events[i];
            session.Execute(
                "write/event-insert",
                ("article", graph.Article.Id), ("ordinal", i), ("event", gathering.Id), ("name", gathering.Name),
                ("published", graph.Article.Published));
            touched.Events.Add(gathering.Id);
        }
    }
}
