using Graph.Model;

namespace Graph.Storage;

/// <summary>A filter that may name nodes.</summary>
/// <typeparam name="TSelf">The filter itself.</typeparam>
public interface INodeFilter<out TSelf>
{
    /// <summary>The same filter with other nodes in the place of those that it names.</summary>
    TSelf WithNodes(Func<NodeId, NodeId> other);
}
