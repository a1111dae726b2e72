using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Brings what is derived from the articles up to date, at a cost that depends on what was touched and not on what is
/// there.</summary>
internal sealed class DerivedRows(SqlSession session, Keys keys, Touched touched)
{
    // So many rows cost more in indexes, each row by itself, than the indexes made anew.
    private const int Many = 1_000;

    public void Refresh()
    {
        RefreshRelations();
        foreach (var ((actor, name), change) in touched.ActorNames)
            Count(actor, name, change);
        foreach (var quote in touched.Quotes)
        {
            if (session.NumberOrNull("write/quote-refresh", ("quote", quote)) is null)
                session.Execute("write/quote-drop", ("quote", quote));
        }

        foreach (var (key, id) in touched.Nodes.OrderBy(n => n.Key))
            Refresh(key, id);
        touched.Clear();
    }

    /// <summary>Where most relations change, as in a first load, their indexes are made anew behind them.</summary>
    private void RefreshRelations()
    {
        var count = touched.Relations.Count;
        var anew = count >= Many && count > session.Number("write/last-relation") / 2;
        if (anew)
            session.Execute("schema/relation-indexes-drop");
        foreach (var (key, relation) in touched.Relations.OrderBy(r => r.Key))
            Refresh(key, relation);
        if (anew)
            session.Execute("schema/relation-indexes-make");
    }

    private void Refresh(long key, TouchedRelation relation)
    {
        var gain = relation.Gain;
        if (relation.New is not { } terms)
        {
            if (gain.HasLost)
                Recount(key, gain, gain.Support);
            else
                Grow(key, relation.Id, gain);
        }
        else if (gain.Support > 0)
        {
            Insert(key, relation.Id, terms, gain);
            if (gain.HasLost)
                Recount(key, gain, 0);
        }
    }

    private void Insert(long key, NodeId id, RelationTerms terms, RelationGain gain) =>
        session.Execute(
            "write/relation-insert",
            ("relation", key),
            ("id", Ids.Of(id)),
            ("type", terms.Type),
            ("subject", terms.Subject),
            ("object", terms.Object),
            ("negated", terms.Negated),
            ("support", gain.Support),
            ("modality", (int)gain.Modality),
            ("confidence", gain.Confidence),
            ("first", gain.First),
            ("last", gain.Last),
            ("place", Place.Of(gain.Last, id))
        );

    private void Grow(long key, NodeId id, RelationGain gain) =>
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

    private void Recount(long key, RelationGain gain, int delta)
    {
        var (support, modality, confidence) = session.Query(
            "write/relation-figures",
            row => (row.GetInt64(0), row.GetInt64(1), row.GetDouble(2)),
            ("relation", key)
        )[0];
        if (support + delta == 0)
        {
            session.Execute("write/relation-drop", ("relation", key));
            return;
        }

        session.Execute(
            "write/relation-recount",
            ("relation", key),
            ("delta", delta),
            ("modality", Math.Min(modality, (int)gain.Modality)),
            ("confidence", Math.Max(confidence, gain.Confidence)),
            ("undated", Place.Undated),
            ("idPart", Place.IdPart)
        );
    }

    private void Count(long actor, string name, Touched.NameChange change)
    {
        if (change == default)
            return;
        if (session.NumberOrNull("write/actor-name-key", ("actor", actor), ("name", name)) is not { } key)
        {
            key = session.Insert(
                "write/actor-name-insert",
                ("actor", actor),
                ("name", name),
                ("articles", change.Articles),
                ("given", change.Given)
            );
            session.Execute("write/actor-words-insert", ("key", key), ("words", SearchText.Fold(name)));
            return;
        }

        session.Execute("write/actor-name-grow", ("key", key), ("articles", change.Articles), ("given", change.Given));
        if (change.Articles < 0 && session.Number("write/actor-name-articles", ("key", key)) == 0)
        {
            session.Execute("write/actor-words-delete", ("key", key), ("words", SearchText.Fold(name)));
            session.Execute("write/actor-name-drop", ("key", key));
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
