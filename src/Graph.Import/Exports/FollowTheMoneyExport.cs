using System.Text.Json;
using Graph.Model;
using Graph.Storage;

namespace Graph.Import.Exports;

/// <summary>FollowTheMoney entities, one a line: persons, organizations and states, what links them, and nothing that its model has no
/// schema for.</summary>
internal sealed class FollowTheMoneyExport : IGraphExport
{
    public string Loses =>
        "quotes, resolutions, events, articles, evidence; denials; figures of relations but first and last day; kinds of link but membership stand as the role of an unknown link";

    public async Task WriteAsync(IGraphStore store, Stream output, CancellationToken cancellation)
    {
        using var json = new JsonOutput(output);
        await foreach (var node in Network.NodesAsync(store, cancellation).ConfigureAwait(false))
        {
            if (SchemaOf(node.Id.Kind) is { } schema)
            {
                await json.LineAsync(writer => Entity(writer, node, schema), cancellation).ConfigureAwait(false);
            }
        }

        await foreach (var relation in Network.RelationsAsync(store, cancellation).ConfigureAwait(false))
        {
            if (
                !relation.Negated
                && relation.Object is { } target
                && SchemaOf(relation.Subject.Kind) is not null
                && SchemaOf(target.Kind) is not null
            )
            {
                await json.LineAsync(writer => Link(writer, relation, target), cancellation).ConfigureAwait(false);
            }
        }
    }

    private static string? SchemaOf(NodeKind kind) =>
        kind switch
        {
            NodeKind.Person => "Person",
            NodeKind.State => "PublicBody",
            NodeKind.Resolution or NodeKind.Event or NodeKind.Quote or NodeKind.Article or NodeKind.Claim or NodeKind.Relation => null,
            _ => "Organization",
        };

    private static void Entity(Utf8JsonWriter json, NetworkNode node, string schema)
    {
        json.WriteString("id", node.Id.Value);
        json.WriteString("schema", schema);
        json.WriteStartObject("properties");
        Values(json, "name", node.Name);
        if (node.Aliases.Count > 0)
        {
            Values(json, "alias", [.. node.Aliases]);
        }

        if (node.Id.Kind == NodeKind.State)
        {
            Values(json, "country", node.Id.Local.ToLowerInvariant());
        }

        json.WriteEndObject();
    }

    private static void Link(Utf8JsonWriter json, Relation relation, NodeId target)
    {
        var membership = relation.Type == RelationType.MemberOf;
        json.WriteString("id", relation.Id.Value);
        json.WriteString("schema", membership ? "Membership" : "UnknownLink");
        json.WriteStartObject("properties");
        Values(json, membership ? "member" : "subject", relation.Subject.Value);
        Values(json, membership ? "organization" : "object", target.Value);
        Values(json, "role", RelationVocabulary.NameOf(relation.Type));
        if (relation is { FirstSeen: { } first, LastSeen: { } last })
        {
            Values(json, "startDate", XmlOutput.Day(first));
            Values(json, "endDate", XmlOutput.Day(last));
        }

        json.WriteEndObject();
    }

    private static void Values(Utf8JsonWriter json, string name, params string[] values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
