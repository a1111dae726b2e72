using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>Which nodes an id can mean, whether or not one bears it: what stores tell of ids beside the nodes themselves.</summary>
internal static class Meaning
{
    /// <summary>The block in which persons of this name are decided on; null for what is no person.</summary>
    public static string? BlockOf(NodeId id) =>
        id.Kind == NodeKind.Person ? $"{Sightings.PersonBlock}{new PersonName(PersonNames.NameOf(id)).Spelling}" : null;

    /// <summary>The article that gave a resolution or event its id; null for what no article names so.</summary>
    public static NodeId? ArticleOf(NodeId id) =>
        Judged.WithArticle(id.Value).Select(other => new NodeId(other)).FirstOrDefault(other => other.Kind == NodeKind.Article)
            is { Value: not null } article
            ? article
            : null;

    /// <summary>The nodes that an id can mean, sorted. One that tells a bearer of a name from others means nothing without
    /// him.</summary>
    /// <param name="id">The id.</param>
    /// <param name="block">The traits of <see cref="BlockOf"/>.</param>
    /// <param name="map">The nodes of <see cref="ArticleOf"/>.</param>
    /// <param name="judged">What people have decided.</param>
    public static IReadOnlyList<NodeId> Of(NodeId id, IReadOnlyList<TraitRow> block, NodeMap map, Judged judged)
    {
        var head = judged.HeadOf(id);
        if (head != id)
            return [head];
        var found =
            id.Kind == NodeKind.Person ? Persons.Bearers(block, PersonNames.NameOf(id)).Select(judged.HeadOf)
            : map.Find(id) is { } node ? [node]
            : [];
        List<NodeId> meant = [.. found.Concat(judged.ElsewhereMeant(id)).Distinct().Order()];
        return !id.TellsBearer() || meant.Contains(id) ? meant : [];
    }
}
