using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>The keys of what a filter names; what the store does not know makes it find nothing.</summary>
internal sealed class FilterKeys
{
    public FilterKeys(
        SqlSession session, NodeId? subject, NodeId? target, NodeId? involving, NodeId? relation, IReadOnlyCollection<RelationType>? types)
    {
        Subject = Known(subject, id => session.NumberOrNull("read/node-key", ("id", id)));
        Object = Known(target, id => End(session, id));
        Involving = Known(involving, id => End(session, id));
        Relation = Known(relation, id => session.NumberOrNull("read/relation-key", ("id", Ids.Of(id))));
        Types = types is null
            ? null
            : [.. types.Distinct().Select(t => session.NumberOrNull("read/type-key", ("name", RelationVocabulary.NameOf(t)))).OfType<long>()];
    }

    public long? Subject { get; }

    public long? Object { get; }

    public long? Involving { get; }

    public long? Relation { get; }

    public IReadOnlyList<long>? Types { get; }

    public bool FindsNothing { get; private set; }

    private static long? End(SqlSession session, NodeId id) => id.Value.StartsWith("quote:", StringComparison.Ordinal)
        ? -session.NumberOrNull("read/quote-key", ("id", Ids.Of(id)))
        : session.NumberOrNull("read/node-key", ("id", id));

    private long? Known(NodeId? id, Func<NodeId, long?> find)
    {
        if (id is not { } known)
            return null;
        var key = find(known);
        FindsNothing |= key is null;
        return key;
    }
}
