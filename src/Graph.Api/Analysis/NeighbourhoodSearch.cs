using Graph.Api.Errors;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Analysis;

/// <summary>Gathers the nodes around one, one call a step, and then the relations among them.</summary>
internal sealed class NeighbourhoodSearch(GraphSession session, RelationFilter filter)
{
    /// <summary>Most nodes when a query does not say.</summary>
    public const int UsualNodes = 50;

    private const int MostDepth = 3;
    private const int RelationsPerNode = 4;

    /// <summary>The picture.</summary>
    public async Task<NeighbourhoodView> FindAsync(NodeId of, int depth, int limit, CancellationToken cancellation)
    {
        if (depth is < 1 or > MostDepth)
        {
            throw RequestErrors.BadArgument("depth", $"expected 1 to {MostDepth}, got {depth}");
        }

        var middle = await session.FollowAsync(of, cancellation).ConfigureAwait(false);
        var followed = await session.FollowAsync(filter, cancellation).ConfigureAwait(false);
        var depths = new Dictionary<NodeId, int> { [middle] = 0 };
        var (order, cut) = (new List<NodeId> { middle }, false);
        for (var step = 1; step <= depth && !cut; step++)
        {
            var edge = order.Where(node => depths[node] == step - 1).ToList();
            cut = edge.Count > 0 && await StepAsync(followed.Around(edge), step, limit, depths, order, cancellation).ConfigureAwait(false);
        }

        var among = followed with { Actors = followed.Actors with { BothEnds = order } };
        var page = await session
            .Analyst.RankRelationsAsync(among, new PageRequest(RelationsPerNode * limit), cancellation)
            .ConfigureAwait(false);
        return new NeighbourhoodView(session, order, depths, [.. page.Items.Select(i => i.Value)], cut || page.HasNext);
    }

    private async Task<bool> StepAsync(
        RelationFilter around,
        int depth,
        int limit,
        Dictionary<NodeId, int> depths,
        List<NodeId> order,
        CancellationToken cancellation
    )
    {
        var page = await session
            .Analyst.RankRelationsAsync(around, new PageRequest(RelationsPerNode * limit), cancellation)
            .ConfigureAwait(false);
        foreach (var node in page.Items.SelectMany(i => (NodeId?[])[i.Value.Subject, i.Value.Object]).OfType<NodeId>())
        {
            if (order.Count == limit && !depths.ContainsKey(node))
            {
                return true;
            }

            if (depths.TryAdd(node, depth))
            {
                order.Add(node);
            }
        }

        return page.HasNext;
    }
}
