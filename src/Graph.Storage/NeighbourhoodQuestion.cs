using Graph.Model;

namespace Graph.Storage;

/// <summary>Which neighbourhood to find.</summary>
/// <param name="Of">The node in the middle.</param>
/// <param name="Filter">The relations along which it goes.</param>
/// <param name="Depth">Most steps away from the middle, 1 to <see cref="MostDepth"/>.</param>
/// <param name="Nodes">Most nodes, the middle among them.</param>
/// <param name="Parts">What of the relations is wanted.</param>
public sealed record NeighbourhoodQuestion(NodeId Of, RelationFilter Filter, int Depth, int Nodes, RowParts Parts = RowParts.All)
{
    /// <summary>Farthest that a question can go.</summary>
    public const int MostDepth = 3;

    private const int RelationsOfNode = 4;

    /// <summary>Most relations that are told, and that a step goes along.</summary>
    public int Relations => RelationsOfNode * Nodes;
}
