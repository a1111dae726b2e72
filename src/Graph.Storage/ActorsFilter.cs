using Graph.Model;

namespace Graph.Storage;

/// <summary>Which nodes must stand at the ends of a claim or relation; null means no restriction, and restrictions add up.</summary>
public sealed record ActorsFilter : INodeFilter<ActorsFilter>
{
    /// <summary>At least one of these stands on either side.</summary>
    public IReadOnlyCollection<NodeId>? Any { get; init; }

    /// <summary>Each of these stands on some side.</summary>
    public IReadOnlyCollection<NodeId>? All { get; init; }

    /// <summary>Both sides are among these.</summary>
    public IReadOnlyCollection<NodeId>? BothEnds { get; init; }

    /// <inheritdoc/>
    public ActorsFilter WithNodes(Func<NodeId, NodeId> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new ActorsFilter
        {
            Any = Each(Any),
            All = Each(All),
            BothEnds = Each(BothEnds),
        };

        NodeId[]? Each(IReadOnlyCollection<NodeId>? ids) => ids is null ? null : [.. ids.Select(other)];
    }
}
