using Graph.Model;

namespace Graph.Storage;

/// <summary>Whether a store knows what a judgement speaks of: one on what no article speaks of would be kept and change nothing.</summary>
public static class JudgementSubjects
{
    private const int MostNamed = 10;

    /// <summary>What of it no article speaks of, with the remedy; null where all is known.</summary>
    public static async Task<string?> UnknownAsync(IGraphReader reader, Judgement judgement, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(judgement);
        var ids = judgement.Subjects.ToList();
        var actors = await reader.ActorsAsync([.. ids.Where(id => id.Kind.IsActor())], cancellation).ConfigureAwait(false);
        var resolutions = await reader.ResolutionsAsync(Of(ids, NodeKind.Resolution), cancellation).ConfigureAwait(false);
        var events = await reader.EventsAsync(Of(ids, NodeKind.Event), cancellation).ConfigureAwait(false);
        var meant = await reader.MeantAsync(ids, cancellation).ConfigureAwait(false);
        foreach (var id in ids)
        {
            if (!actors.ContainsKey(id) && !resolutions.ContainsKey(id) && !events.ContainsKey(id) && !meant.ContainsKey(id))
                return $"no article speaks of {id}; search for its name to find the id that it has";
        }

        return judgement.Article is { } article
            ? await NotInAsync(reader, article, ids[0], meant.GetValueOrDefault(ids[0], []), cancellation).ConfigureAwait(false)
            : null;
    }

    private static async Task<string?> NotInAsync(
        IGraphReader reader,
        NodeId article,
        NodeId id,
        IReadOnlyList<NodeId> meant,
        CancellationToken cancellation
    )
    {
        var mentions = await reader.MentionsAsync([article], cancellation).ConfigureAwait(false);
        if (!mentions.TryGetValue(article, out var actors))
            return $"there is no {article}; name an article that speaks of {id}";
        if (!id.Kind.IsActor() || actors.Any(a => a.Actor == id || meant.Contains(a.Actor)))
            return null;
        var same = actors.Select(a => a.Actor).Where(a => a.Kind == id.Kind).Take(MostNamed).ToList();
        return $"{article} does not speak of {id}; "
            + (same.Count == 0 ? "name another article" : $"it speaks of {string.Join(", ", same)}");
    }

    private static List<NodeId> Of(List<NodeId> ids, NodeKind kind) => ids.FindAll(id => id.Kind == kind);
}
