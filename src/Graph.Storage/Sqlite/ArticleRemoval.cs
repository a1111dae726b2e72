using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Takes the rows of one article away.</summary>
internal static class ArticleRemoval
{
    /// <summary>Removes the article and says which claims it made.</summary>
    public static HashSet<NodeId> Remove(SqlSession session, NodeId article, long key, Touched touched)
    {
        session.Execute("write/claim-words-delete", ("article", article));
        var claims = new HashSet<NodeId>();
        var removed = session.Query(
            "write/claims-delete", row => (Id: row.Id("id"), Relation: row.Id("relation"), Quote: row.IdOrNull("quote")), ("article", article));
        foreach (var (id, relation, quote) in removed)
        {
            claims.Add(id);
            touched.Relation(relation, -1);
            if (quote is { } words)
                touched.Quotes.Add(words);
        }

        var actors = session.Query(
            "write/actors-delete", row => (Id: row.Id("actor"), Name: row.Text("name"), Aliases: row.Text("aliases")), ("article", article));
        foreach (var (id, name, aliases) in actors)
            touched.Actor(id, name, PartJson.ReadWords(aliases), -1);
        touched.Resolutions.UnionWith(session.Query("write/resolutions-delete", row => row.Id("resolution"), ("article", article)));
        touched.Events.UnionWith(session.Query("write/events-delete", row => row.Id("event"), ("article", article)));
        session.Execute("write/article-words-delete", ("key", key));
        session.Execute("write/article-delete", ("key", key));
        return claims;
    }
}
