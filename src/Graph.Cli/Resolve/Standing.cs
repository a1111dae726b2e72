using Graph.Model;
using Graph.Storage;

namespace Graph.Cli.Resolve;

/// <summary>What a decision has come to, told where that is not what it says.</summary>
internal static class Standing
{
    /// <summary>Why two that were merged are two all the same, or why a merge changes nothing; null where they are one by it.</summary>
    public static async Task<string?> OfMergeAsync(IGraphStore store, Judgement merge, CancellationToken cancellation) =>
        await OneAsync(store, merge, cancellation).ConfigureAwait(false) is not null
            ? null
            : $"{merge.Left} and {merge.Right} stay two: another decision keeps them apart; graph resolve export shows it, graph resolve undo takes it back";

    /// <summary>The node that two are by what has been decided; null where they are two.</summary>
    public static async Task<NodeId?> OneAsync(IGraphStore store, Judgement merge, CancellationToken cancellation)
    {
        var left = await HeadAsync(store, new NodeId(merge.Left), cancellation).ConfigureAwait(false);
        var right = await HeadAsync(store, new NodeId(merge.Right), cancellation).ConfigureAwait(false);
        return left == right ? left : null;
    }

    private static async Task<NodeId> HeadAsync(IGraphStore store, NodeId id, CancellationToken cancellation) =>
        (await store.MeantAsync([id], cancellation).ConfigureAwait(false)).GetValueOrDefault(id, []) is [var head] ? head : id;
}
