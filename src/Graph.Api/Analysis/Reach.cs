using Graph.Model;

namespace Graph.Api.Analysis;

/// <summary>The nodes that were reached from one node, step by step, and the relation that reached each first.</summary>
internal sealed class Reach(NodeId start)
{
    private readonly Dictionary<NodeId, (NodeId Before, Relation Relation)?> _known = new() { [start] = null };

    /// <summary>The nodes of the last step, in the order in which they were reached.</summary>
    public List<NodeId> Edge { get; private set; } = [start];

    /// <summary>Whether a node was reached.</summary>
    public bool Knows(NodeId node) => _known.ContainsKey(node);

    /// <summary>Goes one step along relations around the last nodes.</summary>
    public void Grow(IEnumerable<Relation> relations)
    {
        var last = Edge.ToHashSet();
        Edge = [];
        foreach (var relation in relations)
        {
            if (relation.Object is { } target)
            {
                Step(last, relation.Subject, target, relation);
                Step(last, target, relation.Subject, relation);
            }
        }
    }

    /// <summary>The steps from a node back to the start.</summary>
    public IEnumerable<(NodeId Before, NodeId Node, Relation Relation)> WayTo(NodeId node)
    {
        while (_known[node] is var (before, relation))
        {
            yield return (before, node, relation);
            node = before;
        }
    }

    private void Step(HashSet<NodeId> last, NodeId before, NodeId node, Relation relation)
    {
        if (last.Contains(before) && _known.TryAdd(node, (before, relation)))
        {
            Edge.Add(node);
        }
    }
}
