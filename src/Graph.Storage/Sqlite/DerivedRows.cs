using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Brings what is derived from the articles up to date, at a cost that depends on what was touched and not on what is there.</summary>
internal static class DerivedRows
{
    public static void Refresh(SqlSession session, Touched touched)
    {
        foreach (var (relation, change) in touched.Relations)
        {
            session.Execute("write/relation-refresh", ("relation", relation), ("delta", change));
            if (change <= 0)
                session.Execute("write/relation-drop", ("relation", relation));
        }

        foreach (var (actor, names) in touched.Actors)
        {
            session.Execute("write/actor-refresh", ("actor", actor), ("kind", Names.Of(ActorKinds.Of(actor))));
            foreach (var (name, change) in names)
                Count(session, actor, name, change);
            session.Execute("write/actor-drop", ("actor", actor));
        }

        foreach (var quote in touched.Quotes)
        {
            session.Execute("write/quote-refresh", ("quote", quote));
            session.Execute("write/quote-drop", ("quote", quote));
        }

        foreach (var gathering in touched.Events)
        {
            session.Execute("write/event-refresh", ("event", gathering));
            session.Execute("write/event-drop", ("event", gathering));
        }

        foreach (var resolution in touched.Resolutions)
            Resolution(session, resolution);
    }

    private static void Count(SqlSession session, NodeId actor, string name, int change)
    {
        if (change == 0)
            return;
        var (key, articles) = session.Query(
            "write/actor-name-count", row => (row.GetInt64(0), row.GetInt64(1)), ("actor", actor), ("name", name), ("delta", change))[0];
        if (articles == 0)
        {
            session.Execute("write/actor-words-delete", ("key", key));
            session.Execute("write/actor-name-drop", ("key", key));
        }
        else if (articles == change)
        {
            // All its articles came with this batch, so the name is new.
            session.Execute("write/actor-words-insert", ("key", key), ("name", SearchText.Fold(name)));
        }
    }

    private static void Resolution(SqlSession session, NodeId resolution)
    {
        var current = session.Query(
            "write/resolution-refresh", row => (Key: row.GetInt64(0), Name: row.Text("name"), Symbol: row.TextOrNull("symbol")), ("resolution", resolution));
        foreach (var (key, name, symbol) in current)
        {
            session.Execute("write/resolution-words-delete", ("key", key));
            session.Execute("write/resolution-words-insert", ("key", key), ("name", SearchText.Fold(name)), ("symbol", ArticleRows.Fold(symbol)));
        }

        foreach (var key in session.Query("write/resolution-drop", row => row.GetInt64(0), ("resolution", resolution)))
            session.Execute("write/resolution-words-delete", ("key", key));
    }
}
