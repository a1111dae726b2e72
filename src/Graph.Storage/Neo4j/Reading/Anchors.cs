using Graph.Model;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>The nodes from which a search through the graph may begin: whatever is looked for has one of them on either side.</summary>
internal static class Anchors
{
    /// <summary>The fewest such nodes that a filter names; null where it names none.</summary>
    public static List<string>? Of(NodeId? subject, NodeId? target, NodeId? involving, ActorsFilter actors) =>
        (subject ?? target ?? involving) is { } node ? [node.Value] : Of(actors);

    /// <summary>The fewest such nodes that a filter names; null where it names none.</summary>
    public static List<string>? Of(ActorsFilter actors) =>
        actors.All is { Count: > 0 } all ? [all.First().Value] : Filters.Ids(actors.Any) ?? Filters.Ids(actors.BothEnds);
}
