using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>The keys of what a filter names; what the store does not know makes it find nothing, unless there is another choice.</summary>
internal sealed class FilterKeys
{
    private readonly SqlSession _session;

    public FilterKeys(
        SqlSession session,
        NodeId? subject = null,
        NodeId? target = null,
        NodeId? involving = null,
        NodeId? relation = null,
        IReadOnlyCollection<RelationType>? types = null,
        ActorsFilter? actors = null,
        NodeId? attributedTo = null
    )
    {
        _session = session;
        Subject = Known(subject, End);
        Object = Known(target, End);
        Involving = Known(involving, End);
        AttributedTo = Known(attributedTo, End);
        Relation = Known(relation, id => session.NumberOrNull("read/relation-key", ("id", Ids.Of(id))));
        Any = Some(actors?.Any);
        BothEnds = Some(actors?.BothEnds);
        All = actors?.All?.Distinct().Select(id => Known(id, End) ?? 0).ToList();
        Types = types is null
            ? null
            :
            [
                .. types
                    .Distinct()
                    .Select(t => session.NumberOrNull("read/type-key", ("name", RelationVocabulary.NameOf(t))))
                    .OfType<long>(),
            ];
    }

    public long? Subject { get; }

    public long? Object { get; }

    public long? Involving { get; }

    public long? AttributedTo { get; }

    public long? Relation { get; }

    public IReadOnlyList<long>? Any { get; }

    public IReadOnlyList<long>? All { get; }

    public IReadOnlyList<long>? BothEnds { get; }

    public IReadOnlyList<long>? Types { get; }

    public bool FindsNothing { get; private set; }

    private long? End(NodeId id) =>
        id.Value.StartsWith("quote:", StringComparison.Ordinal)
            ? -_session.NumberOrNull("read/quote-key", ("id", Ids.Of(id)))
            : _session.NumberOrNull("read/node-key", ("id", id));

    private List<long>? Some(IReadOnlyCollection<NodeId>? ids)
    {
        if (ids is null)
            return null;
        List<long> keys = [.. ids.Distinct().Select(End).OfType<long>()];
        FindsNothing |= keys.Count == 0;
        return keys;
    }

    private long? Known(NodeId? id, Func<NodeId, long?> find)
    {
        if (id is not { } known)
            return null;
        var key = find(known);
        FindsNothing |= key is null;
        return key;
    }
}
