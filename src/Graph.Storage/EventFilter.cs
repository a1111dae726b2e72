using Graph.Model;

namespace Graph.Storage;

/// <summary>Which events to find.</summary>
public sealed record EventFilter : INodeFilter<EventFilter>
{
    /// <summary>Only those that this actor attended.</summary>
    public NodeId? AttendedBy { get; init; }

    /// <inheritdoc/>
    public EventFilter WithNodes(Func<NodeId, NodeId> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with { AttendedBy = AttendedBy.With(other) };
    }
}
