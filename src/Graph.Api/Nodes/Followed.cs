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
}
