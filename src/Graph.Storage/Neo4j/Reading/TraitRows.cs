using Graph.Model;
using Graph.Storage.Identity;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>What articles tell of nodes of one block, as rows.</summary>
internal static class TraitRows
{
    public static TraitRow Read(CypherRow row) =>
        new(row.Text("block"), row.Text("traits"), row.Integer("sightings"), new NodeId(row.Text("first")), row.TextOrNull("node"));
}
