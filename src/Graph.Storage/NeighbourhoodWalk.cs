using Graph.Model;

namespace Graph.Storage;

/// <summary>Gathers the nodes around one, one call a step, and then the relations among them.</summary>
internal sealed class NeighbourhoodWalk(IGraphAnalyst analyst, NeighbourhoodQuestion question)
{
    private readonly Dictionary<NodeId, int> _depths = new() { [question.Of] = 0 };
    private readonly List<NodeId> _nodes = [question.Of];

    public async Task<Neighbourhood> GoAsync(CancellationToken cancellation)
    {
        var cut = false;
        for (var step = 1; step <= question.Depth && !cut; step++)
        {
            List<NodeId> last = [.. _nodes.Where(node => _depths[node] == step - 1)];
            cut = last.Count > 0 && await StepAsync(last, step, cancellation).ConfigureAwait(false);
        }

        var ends = question.Filter.Actors.BothEnds is { } some ? [.. _nodes.Intersect(some)] : _nodes;
        var among = question.Filter with { Actors = question.Filter.Actors with { BothEnds = ends } };
        var page = await analyst.RankRelationsAsync(among, new PageRequest(question.Relations), cancellation).ConfigureAwait(false);
        return new Neighbourhood(
            [.. _nodes.Select(node => (node, _depths[node]))],
            [.. page.Items.Select(i => i.Value)],
            cut || page.HasNext
        );
    }

    private async Task<bool> StepAsync(List<NodeId> last, int step, CancellationToken cancellation)
    {
        var any = question.Filter.Actors.Any is { } some ? [.. last.Intersect(some)] : last;
        var around = question.Filter with { Actors = question.Filter.Actors with { Any = any } };
        var page = await analyst.RankRelationsAsync(around, new PageRequest(question.Relations), cancellation).ConfigureAwait(false);
        foreach (var node in page.Items.SelectMany(i => (NodeId?[])[i.Value.Subject, i.Value.Object]).OfType<NodeId>())
        {
            if (_nodes.Count == question.Nodes && !_depths.ContainsKey(node))
            {
                return true;
            }

            if (_depths.TryAdd(node, step))
            {
                _nodes.Add(node);
            }
        }

        return page.HasNext;
    }
}
