using Graph.Api.Errors;
using Graph.Api.Nodes;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Analysis;

/// <summary>Looks for a shortest way from both ends, one call a step; of ways as short the one along relations with most claims, then by
/// id.</summary>
internal sealed class PathSearch(GraphSession session, RelationFilter filter)
{
    /// <summary>Most relations when a query does not say.</summary>
    public const int UsualLength = 4;

    private const int MostSteps = 6;
    private const int MostRelations = 20_000;

    /// <summary>A shortest way, or null.</summary>
    /// <exception cref="GraphQL.ExecutionError">The length is out of range, or too many relations lie around.</exception>
    public async Task<PathView?> FindAsync(NodeId from, NodeId to, int maxLength, CancellationToken cancellation)
    {
        if (maxLength is < 1 or > MostSteps)
        {
            throw RequestErrors.BadArgument("maxLength", $"expected 1 to {MostSteps}, got {maxLength}");
        }

        var ids = await Followed.IdsAsync(session.Reader, [from, to], cancellation).ConfigureAwait(false);
        return await FindAsync(
                await session.FollowAsync(filter, cancellation).ConfigureAwait(false),
                ids[from],
                ids[to],
                maxLength,
                cancellation
            )
            .ConfigureAwait(false);
    }

    private async Task<PathView?> FindAsync(RelationFilter filter, NodeId from, NodeId to, int maxLength, CancellationToken cancellation)
    {
        var (ahead, back) = (new Reach(from), new Reach(to));
        for (var length = 0; from != to && length < maxLength; length++)
        {
            var reach = ahead.Edge.Count <= back.Edge.Count ? ahead : back;
            if (reach.Edge.Count == 0)
            {
                return null;
            }

            reach.Grow(await AroundAsync(filter.Around(reach.Edge), cancellation).ConfigureAwait(false));
            var other = reach == ahead ? back : ahead;
            if (reach.Edge.FirstOrDefault(other.Knows) is { Value: not null } meeting)
            {
                var steps = ahead
                    .WayTo(meeting)
                    .Reverse()
                    .Select(s => new PathStep(session, s.Before, s.Node, s.Relation))
                    .Concat(back.WayTo(meeting).Select(s => new PathStep(session, s.Node, s.Before, s.Relation)));
                return new PathView(session, from, [.. steps]);
            }
        }

        return from == to ? new PathView(session, from, []) : null;
    }

    private async Task<IEnumerable<Relation>> AroundAsync(RelationFilter filter, CancellationToken cancellation)
    {
        var page = await session.Analyst.RankRelationsAsync(filter, new PageRequest(MostRelations), cancellation).ConfigureAwait(false);
        return page.HasNext
            ? throw RequestErrors.TooComplex($"More than {MostRelations} relations lie around the way; name types or a minSupport")
            : page.Items.Select(i => i.Value);
    }
}
