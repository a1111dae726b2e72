using System.CommandLine;
using Graph.Cli.Terminals;
using Graph.Model;
using Graph.Storage;
using Graph.Storage.Identity;

namespace Graph.Cli.Resolve;

/// <summary>Tells which articles speak of a resolution, event or person, and what they tell alike that makes it one.</summary>
internal static class WhyCommand
{
    /// <summary>Writes a line an article, sorted by its id; the number of them comes back.</summary>
    public static async Task<int> TellAsync(IGraphStore store, NodeId node, Terminal terminal, CancellationToken cancellation)
    {
        var reasons = Reasons.Of(await TellingsAsync(store, node, cancellation).ConfigureAwait(false));
        foreach (var reason in reasons)
        {
            var agrees = reason.With is not { } with ? "" : $"  as {with}: {string.Join(", ", reason.Agrees)}";
            terminal.Out.WriteLine($"{reason.Article}  {reason.Own}  tells: {string.Join(", ", reason.Told)}{agrees}");
        }

        return reasons.Count;
    }

    private static async Task<List<(ArticleGraph, NodeId)>> TellingsAsync(IGraphStore store, NodeId node, CancellationToken cancellation)
    {
        var found = new List<(ArticleGraph, NodeId)>();
        var own = store.ExportAsync(cancellation).GetAsyncEnumerator(cancellation);
        await using var closing = own.ConfigureAwait(false);
        await foreach (var resolved in store.ResolvedAsync(cancellation).ConfigureAwait(false))
        {
            if (!await own.MoveNextAsync().ConfigureAwait(false))
            {
                break;
            }

            found.AddRange(OwnIds(own.Current, resolved, node).Distinct().Select(id => (own.Current, id)));
        }

        return found;
    }

    /// <summary>The ids that an article gives a node. The claims of an article and of what it became stand in the same order.</summary>
    private static IEnumerable<NodeId> OwnIds(ArticleGraph own, ArticleGraph resolved, NodeId node)
    {
        for (var i = 0; i < own.Claims.Length; i++)
        {
            var (told, meant) = (own.Claims[i], resolved.Claims[i]);
            foreach (
                var (id, other) in new[]
                {
                    (told.Subject, meant.Subject),
                    (told.Object, meant.Object),
                    (told.AttributedTo, meant.AttributedTo),
                }
            )
            {
                if (id is { } given && other == node && given.Kind == node.Kind)
                {
                    yield return given;
                }
            }
        }

        foreach (var actor in own.Actors)
        {
            if (resolved.Actors.FirstOrDefault(a => a.Id == node)?.Mentions.Intersect(actor.Mentions).Any() == true)
            {
                yield return actor.Id;
            }
        }
    }
}
