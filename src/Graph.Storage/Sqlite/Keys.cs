using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>The whole numbers by which the tables know things; those that are not there yet are made.</summary>
internal sealed class Keys(SqlSession session)
{
    private const int MostRemembered = 200_000;

    private readonly Dictionary<NodeId, long> _nodes = [];
    private readonly Dictionary<RelationType, long> _types = [];
    private long? _lastQuote;
    private long? _lastRelation;

    /// <summary>Key of a node; <paramref name="isNew"/> tells that it had none.</summary>
    public long Node(NodeId id, string name, string? symbol, out bool isNew)
    {
        isNew = false;
        if (_nodes.TryGetValue(id, out var key))
            return key;
        if (session.NumberOrNull("read/node-key", ("id", id)) is not { } known)
        {
            isNew = true;
            known = session.Insert("write/node-insert", ("id", id), ("kind", Names.Of(id.Kind)), ("name", name), ("symbol", symbol));
        }

        return Remember(_nodes, id, known);
    }

    /// <summary>Key of a node that the same change has met before.</summary>
    public long Node(NodeId id) =>
        _nodes.TryGetValue(id, out var key) ? key : Remember(_nodes, id, session.Number("read/node-key", ("id", id)));

    public long Type(RelationType type)
    {
        if (_types.TryGetValue(type, out var key))
            return key;
        session.Execute("write/type-insert", ("name", RelationVocabulary.NameOf(type)));
        return Remember(_types, type, session.Number("read/type-key", ("name", RelationVocabulary.NameOf(type))));
    }

    /// <summary>Key of a quote; one that is new belongs to <paramref name="claim"/>.</summary>
    public long Quote(NodeId id, long claim, out bool isNew)
    {
        var known = session.NumberOrNull("read/quote-key", ("id", Ids.Of(id)));
        isNew = known is null;
        if (known is { } held)
            return held;
        var key = (_lastQuote ??= session.Number("write/last-quote")) + 1;
        _lastQuote = key;
        session.Execute("write/quote-insert", ("key", key), ("id", Ids.Of(id)), ("claim", claim));
        return key;
    }

    /// <summary>Key of a relation that the change has not met before; one that is new is stored at the end of the change, when all is
    /// known of it.</summary>
    public long Relation(NodeId id, out bool isNew)
    {
        isNew = false;
        if (session.NumberOrNull("read/relation-key", ("id", Ids.Of(id))) is not { } known)
        {
            isNew = true;
            known = (_lastRelation ??= session.Number("write/last-relation")) + 1;
            _lastRelation = known;
        }

        return known;
    }

    /// <summary>Forgets a node that was removed.</summary>
    public void Forget(NodeId node) => _nodes.Remove(node);

    private static long Remember<T>(Dictionary<T, long> keys, T id, long key)
        where T : notnull
    {
        if (keys.Count >= MostRemembered)
            keys.Clear();
        keys[id] = key;
        return key;
    }
}
