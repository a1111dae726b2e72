using Graph.Model;

namespace Graph.Storage;

/// <summary>The nodes around one and the relations among them.</summary>
/// <param name="Nodes">The nodes with their steps from the middle: the middle, then those of each step in turn, along the relations with
/// most claims first.</param>
/// <param name="Relations">The relations with both ends among the nodes, those with most claims first, then by id.</param>
/// <param name="Truncated">Whether there are more nodes or relations than are told.</param>
public sealed record Neighbourhood(IReadOnlyList<(NodeId Id, int Depth)> Nodes, IReadOnlyList<Relation> Relations, bool Truncated)
{
    /// <summary>What came along with it; null where nothing did.</summary>
    public Companions? Companions { get; init; }
}
