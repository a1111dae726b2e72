using Graph.Model;

namespace Graph.Storage;

/// <summary>Which events to find.</summary>
public sealed record EventFilter
{
    /// <summary>Only those that this actor attended.</summary>
    public NodeId? AttendedBy { get; init; }
}
