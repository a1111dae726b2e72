using System.Runtime.CompilerServices;
using Graph.Model;
using Graph.Storage;

namespace Graph.Import.Exports;

/// <summary>A store as a network: relations between actors, resolutions and events, without quotes.</summary>
internal static class Network
{
    private const int PageSize = 1000;

    /// <summary>All relations that end at actors, resolutions and events, the latest seen first, then by id.</summary>
    public static async IAsyncEnumerable<Relation> RelationsAsync(
        IGraphReader store,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var all = Lists.AllAsync((page, stop) => store.FindRelationsAsync(new RelationFilter(), page, stop), PageSize, cancellation);
        await foreach (var relation in all.ConfigureAwait(false))
        {
            if (relation.Type != RelationType.Said)
            {
                yield return relation;
            }
        }
    }

    /// <summary>The nodes at which those relations end, by id. Their ids alone are held at once.</summary>
    public static async IAsyncEnumerable<NetworkNode> NodesAsync(
        IGraphReader store,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var ids = new SortedSet<NodeId>();
        await foreach (var relation in RelationsAsync(store, cancellation).ConfigureAwait(false))
        {
            ids.Add(relation.Subject);
            if (relation.Object is { } target)
            {
                ids.Add(target);
            }
        }

        foreach (var chunk in ids.Chunk(PageSize))
        {
            foreach (var node in await NamedAsync(store, chunk, cancellation).ConfigureAwait(false))
            {
                yield return node;
            }
        }
    }

    private static async Task<IEnumerable<NetworkNode>> NamedAsync(IGraphReader store, NodeId[] ids, CancellationToken cancellation)
    {
        var resolutions = await store
            .ResolutionsAsync([.. ids.Where(i => i.Kind == NodeKind.Resolution)], cancellation)
            .ConfigureAwait(false);
        var events = await store.EventsAsync([.. ids.Where(i => i.Kind == NodeKind.Event)], cancellation).ConfigureAwait(false);
        var actors = await store
            .ActorsAsync([.. ids.Where(i => i.Kind is not (NodeKind.Resolution or NodeKind.Event))], cancellation)
            .ConfigureAwait(false);
        return actors
            .Values.Select(a => new NetworkNode(a.Id, a.Name, a.Aliases))
            .Concat(resolutions.Values.Select(r => new NetworkNode(r.Id, r.Name, r.Symbol is { } symbol ? [symbol] : [])))
            .Concat(events.Values.Select(e => new NetworkNode(e.Id, e.Name, [])))
            .OrderBy(n => n.Id);
    }
}
