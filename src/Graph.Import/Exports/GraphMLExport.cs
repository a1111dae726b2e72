using System.Globalization;
using System.Xml;
using Graph.Model;
using Graph.Storage;

namespace Graph.Import.Exports;

/// <summary>GraphML: nodes with kind and name, edges with type and figures.</summary>
internal sealed class GraphMLExport : IGraphExport
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string For, string Type)[] s_keys =
    [
        ("kind", "node", "string"),
        ("label", "node", "string"),
        ("type", "edge", "string"),
        ("negated", "edge", "boolean"),
        ("modality", "edge", "string"),
        ("support", "edge", "int"),
        ("confidence", "edge", "double"),
        ("firstSeen", "edge", "string"),
        ("lastSeen", "edge", "string"),
    ];

    public string Loses =>
        "quotes, articles, claims with their evidence, aliases; a relation without object is an edge from its subject to itself";

    public async Task WriteAsync(IGraphStore store, Stream output, CancellationToken cancellation)
    {
        var xml = XmlOutput.Open(output);
        await using var closing = xml.ConfigureAwait(false);
        xml.WriteStartElement("graphml", Namespace);
        foreach (var (id, target, type) in s_keys)
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("for", target);
            xml.WriteAttributeString("attr.name", id);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("edgedefault", "directed");
        await foreach (var node in Network.NodesAsync(store, cancellation).ConfigureAwait(false))
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", node.Id.Value);
            Data(xml, "kind", node.Kind);
            Data(xml, "label", XmlOutput.Text(node.Name));
            xml.WriteEndElement();
        }

        await foreach (var relation in Network.RelationsAsync(store, cancellation).ConfigureAwait(false))
        {
            Edge(xml, relation);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Edge(XmlWriter xml, Relation relation)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", relation.Id.Value);
        xml.WriteAttributeString("source", relation.Subject.Value);
        xml.WriteAttributeString("target", (relation.Object ?? relation.Subject).Value);
        if (RelationVocabulary.Of(relation.Type).Symmetric)
        {
            xml.WriteAttributeString("directed", "false");
        }

        Data(xml, "type", RelationVocabulary.NameOf(relation.Type));
        Data(xml, "negated", relation.Negated ? "true" : "false");
        Data(xml, "modality", relation.Modality.ToString().ToUpperInvariant());
        Data(xml, "support", relation.Support.ToString(CultureInfo.InvariantCulture));
        Data(xml, "confidence", relation.Confidence.ToString("R", CultureInfo.InvariantCulture));
        Data(xml, "firstSeen", relation.FirstSeen is { } first ? XmlOutput.Day(first) : null);
        Data(xml, "lastSeen", relation.LastSeen is { } last ? XmlOutput.Day(last) : null);
        xml.WriteEndElement();
    }

    private static void Data(XmlWriter xml, string key, string? value)
    {
        if (value is null)
        {
            return;
        }

        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(value);
        xml.WriteEndElement();
    }
}
