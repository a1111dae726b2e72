using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Brings what is derived from the articles up to date, at a cost that depends on what was touched and not on what is
/// there.</summary>
internal sealed class DerivedRows(SqlSession session, Keys keys, Touched touched)
{
    public void Refresh()
    {
        foreach (var (key, (id, gain)) in touched.Relations)
            Refresh(key, id, gain);
        foreach (var ((actor, name), change) in touched.ActorNames)
            Count(actor, name, change);
        foreach (var quote in touched.Quotes)
        {
            if (session.NumberOrNull("write/quote-refresh", ("quote", quote)) is null)
                session.Execute("write/quote-drop", ("quote", quote));
        }

        foreach (var (key, id) in touched.Nodes)
            Refresh(key, id);
    }

    private void Refresh(long key, NodeId id, RelationGain gain)
    {
        if (!gain.HasLost)
        {
            session.Execute(
                "write/relation-grow",
                ("relation", key),
                ("support", gain.Support),
                ("modality", (int)gain.Modality),
                ("confidence", gain.Confidence),
                ("first", gain.First),
                ("last", gain.Last),
                ("place", Place.Of(gain.Last, id))
            );
            return;
        }

        var (support, modality, confidence) = session.Query(
            "write/relation-figures",
            row => (row.GetInt64(0), row.GetInt64(1), row.GetDouble(2)),
            ("relation", key)
        )[0];
        if (support + gain.Support == 0)
        {
            session.Execute("write/relation-drop", ("relation", key));
            return;
        }

        var strongest = Math.Min(modality, (int)gain.Modality);
        session.Execute(
            "write/relation-recount",
            ("relation", key),
            ("delta", gain.Support),
            ("modality", strongest),
            ("confidence", Math.Max(confidence, gain.Confidence)),
            ("undated", Place.Undated),
            ("idPart", Place.IdPart)
        );
    }

    private void Count(long actor, string name, int change)
    {
        if (change == 0)
            return;
        var (key, articles) = session.Query(
            "write/actor-name-count",
            row => (row.GetInt64(0), row.GetInt64(1)),
            ("actor", actor),
            ("name", name),
            ("delta", change)
        )[0];
        if (articles == 0)
        {
            session.Execute("write/actor-words-delete", ("key", key), ("words", SearchText.Fold(name)));
            session.Execute("write/actor-name-drop", ("key", key));
        }
        else if (articles == change)
        {
            // All its articles came with this change, so the name is new.
            session.Execute("write/actor-words-insert", ("key", key), ("words", SearchText.Fold(name)));
        }
    }

    private void Refresh(long key, NodeId id)
    {
        var before = session.Query("read/node-by-id", row => (Name: row.Text("name"), Symbol: row.TextOrNull("symbol")), ("id", id))[0];
        var now = session.Query("write/node-refresh", row => (Name: row.Text("name"), Symbol: row.TextOrNull("symbol")), ("node", key));
        if (now.Count == 0)
        {
            session.Execute("write/node-drop", ("node", key));
            keys.Forget(id);
        }

        if (id.Kind != NodeKind.Resolution || (now.Count > 0 && now[0] == before))
            return;
        session.Execute("write/resolution-words-delete", ("key", key), ("words", ArticleRows.Words(before.Name, before.Symbol)));
        foreach (var (name, symbol) in now)
            session.Execute("write/resolution-words-insert", ("key", key), ("words", ArticleRows.Words(name, symbol)));
    }
}
