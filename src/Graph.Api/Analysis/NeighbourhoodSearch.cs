using Graph.Api.Errors;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Analysis;

/// <summary>Looks for what lies around a node.</summary>
internal sealed class NeighbourhoodSearch(GraphSession session, RelationFilter filter)
{
    /// <summary>Most nodes when a query does not say.</summary>
    public const int UsualNodes = 50;

    /// <summary>The picture.</summary>
    /// <exception cref="GraphQL.ExecutionError">The depth is out of range.</exception>
    public async Task<NeighbourhoodView> FindAsync(NodeId of, int depth, int limit, RowParts parts, CancellationToken cancellation)
    {
        if (depth is < 1 or > NeighbourhoodQuestion.MostDepth)
        {
            throw RequestErrors.BadArgument("depth", $"expected 1 to {NeighbourhoodQuestion.MostDepth}, got {depth}");
        }

        var followed = await session.FollowAsync(filter, cancellation).ConfigureAwait(false);
        var found = await session
            .FindAsync(
                new Middle(of),
                middle =>
                    session.Analyst.NeighbourhoodAsync(new NeighbourhoodQuestion(middle.Node, followed, depth, limit, parts), cancellation),
                around => around.Relations.Count > 0,
                cancellation
            )
            .ConfigureAwait(false);
        session.Take(found.Companions, default);
        return new NeighbourhoodView(session, found);
    }

    private readonly record struct Middle(NodeId Node) : INodeFilter<Middle>
    {
        public Middle WithNodes(Func<NodeId, NodeId> other) => new(other(Node));
    }
}
