using Graph.Model;

namespace Graph.Storage;

/// <summary>What filters that name nodes have in common.</summary>
internal static class NodeFilters
{
    /// <summary>Another node in the place of one that may be named.</summary>
    public static NodeId? With(this NodeId? named, Func<NodeId, NodeId> other) => named is { } id ? other(id) : null;
}
