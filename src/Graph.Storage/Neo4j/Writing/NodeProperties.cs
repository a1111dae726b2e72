using Graph.Model;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>What the id of a node tells by itself, as the properties and labels that the node begins with.</summary>
internal static class NodeProperties
{
    public static Dictionary<string, object?> Row(NodeId id)
    {
        var isGroup = GroupId.TryRead(id, out var group);
        return new(StringComparer.Ordinal)
        {
            ["id"] = id.Value,
            ["labels"] = Terms.LabelsOf(id.Kind),
            ["kind"] = Terms.Of(id.Kind),
            ["sector"] = isGroup ? Terms.Of(group.Sector) : null,
            ["of"] = isGroup ? group.Of.Value : null,
        };
    }
}
