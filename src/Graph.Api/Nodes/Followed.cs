using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Nodes;

/// <summary>Looks nodes up by ids that may be old: one that no node bears leads to the node that it has become, where that is one
/// alone.</summary>
internal static class Followed
{
    public static async Task<IReadOnlyDictionary<NodeId, T>> ReadAsync<T>(
        IGraphReader reader,
        Func<IReadOnlyCollection<NodeId>, CancellationToken, Task<IReadOnlyDictionary<NodeId, T>>> fetch,
        IReadOnlyCollection<NodeId> ids,
        CancellationToken cancellation
    )
    {
        var found = await fetch(ids, cancellation).ConfigureAwait(false);
        List<NodeId> missing = [.. ids.Where(id => !found.ContainsKey(id)).Distinct()];
        if (missing.Count == 0)
        {
            return found;
        }

        var meant = await reader.MeantAsync(missing, cancellation).ConfigureAwait(false);
        var heirs = missing
            .Select(id => (Old: id, Heirs: meant.GetValueOrDefault(id, []).Where(heir => heir != id).ToList()))
            .Where(m => m.Heirs.Count == 1)
            .ToDictionary(m => m.Old, m => m.Heirs[0]);
        if (heirs.Count == 0)
        {
            return found;
        }

        var nodes = await fetch([.. heirs.Values.Distinct()], cancellation).ConfigureAwait(false);
        var all = found.ToDictionary();
        foreach (var (old, heir) in heirs.Where(h => nodes.ContainsKey(h.Value)))
        {
            all[old] = nodes[heir];
        }

        return all;
    }

    /// <summary>
    /// What a filter finds where old ids in it lead on. Who is named alone and found is no old id: that spares the call that would tell.
    /// </summary>
    public static async Task<T> FindAsync<TFilter, T>(
        IGraphReader reader,
        TFilter filter,
        Func<TFilter, Task<T>> find,
        Func<T, bool> isAny,
        CancellationToken cancellation
    )
        where TFilter : INodeFilter<TFilter>
    {
        if (NamedIn(filter) is not [var id])
        {
            return await find(await FilterAsync(reader, filter, cancellation).ConfigureAwait(false)).ConfigureAwait(false);
        }

        var found = await find(filter).ConfigureAwait(false);
        if (isAny(found))
        {
            return found;
        }

        var heir = await IdAsync(reader, id, cancellation).ConfigureAwait(false);
        return heir == id ? found : await find(filter.WithNodes(_ => heir)).ConfigureAwait(false);
    }

    /// <summary>The filter with the nodes that old ids in it lead to.</summary>
    public static async Task<TFilter> FilterAsync<TFilter>(IGraphReader reader, TFilter filter, CancellationToken cancellation)
        where TFilter : INodeFilter<TFilter>
    {
        var named = NamedIn(filter);
        if (named.Count == 0)
        {
            return filter;
        }

        var ids = await IdsAsync(reader, named, cancellation).ConfigureAwait(false);
        return filter.WithNodes(id => ids[id]);
    }

    /// <summary>The node that an id leads to; itself where there is none.</summary>
    public static async Task<NodeId> IdAsync(IGraphReader reader, NodeId id, CancellationToken cancellation) =>
        (await IdsAsync(reader, [id], cancellation).ConfigureAwait(false))[id];

    /// <summary>The node that each of some ids leads to; itself where there is none.</summary>
    public static async Task<IReadOnlyDictionary<NodeId, NodeId>> IdsAsync(
        IGraphReader reader,
        IReadOnlyCollection<NodeId> ids,
        CancellationToken cancellation
    )
    {
        var led = ids.Distinct().ToDictionary(id => id, id => id);
        await LeadAsync(kind => kind.IsActor(), reader.ActorsAsync, actor => actor.Id).ConfigureAwait(false);
        await LeadAsync(kind => kind == NodeKind.Resolution, reader.ResolutionsAsync, resolution => resolution.Id).ConfigureAwait(false);
        await LeadAsync(kind => kind == NodeKind.Event, reader.EventsAsync, gathering => gathering.Id).ConfigureAwait(false);
        return led;

        async Task LeadAsync<T>(
            Func<NodeKind, bool> isOne,
            Func<IReadOnlyCollection<NodeId>, CancellationToken, Task<IReadOnlyDictionary<NodeId, T>>> fetch,
            Func<T, NodeId> idOf
        )
        {
            List<NodeId> asked = [.. led.Keys.Where(id => isOne(id.Kind))];
            if (asked.Count == 0)
            {
                return;
            }

            foreach (var (id, node) in await ReadAsync(reader, fetch, asked, cancellation).ConfigureAwait(false))
            {
                led[id] = idOf(node);
            }
        }
    }

    private static List<NodeId> NamedIn<TFilter>(TFilter filter)
        where TFilter : INodeFilter<TFilter>
    {
        var named = new HashSet<NodeId>();
        filter.WithNodes(id =>
        {
            named.Add(id);
            return id;
        });
        return [.. named];
    }
}
