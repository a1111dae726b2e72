using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>Makes the map of an article out of what was found and what was judged.</summary>
internal static class NodeMaps
{
    /// <param name="graph">The article with its own ids.</param>
    /// <param name="found">The node of each of its sightings.</param>
    /// <param name="judged">What people have decided.</param>
    public static NodeMap Of(ArticleGraph graph, IReadOnlyDictionary<NodeId, Identified> found, Judged judged)
    {
        SortedDictionary<NodeId, Identified>? nodes = null;
        foreach (var actor in graph.Actors)
            Add(actor.Id, null);
        foreach (var resolution in graph.Resolutions)
            Add(resolution.Id, resolution.Symbol);
        foreach (var gathering in graph.Events)
            Add(gathering.Id, null);
        return nodes is null ? NodeMap.Empty : new NodeMap(nodes);

        void Add(NodeId own, string? symbol)
        {
            var node = found.TryGetValue(own, out var known) ? known : new Identified(PersonNames.Canonical(own));
            node = judged.Of(graph.Article.Id, own, symbol is null ? node : node with { Symbol = null });
            if (node != new Identified(own))
                (nodes ??= []).Add(own, node);
        }
    }
}
