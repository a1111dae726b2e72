using System.Globalization;
using System.Xml;
using Graph.Model;
using Graph.Storage;

namespace Graph.Import.Exports;

/// <summary>GEXF 1.3 for Gephi: each edge lives from the day on which it was first seen to the last.</summary>
internal sealed class GexfExport : IGraphExport
{
    private const string Namespace = "http://gexf.net/1.3";

    public string Loses =>
        "quotes, articles, claims with their evidence, aliases; an edge lives without a break from its first day to its last, one without days always";

    public async Task WriteAsync(IGraphStore store, Stream output, CancellationToken cancellation)
    {
        var xml = XmlOutput.Open(output);
        await using var closing = xml.ConfigureAwait(false);
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("defaultedgetype", "directed");
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("timeformat", "date");
        xml.WriteAttributeString("timerepresentation", "interval");
        Attributes(xml, "node", ("kind", "string"));
        Attributes(
            xml,
            "edge",
            ("type", "string"),
            ("negated", "boolean"),
            ("modality", "string"),
            ("support", "integer"),
            ("confidence", "double")
        );
        xml.WriteStartElement("nodes", Namespace);
        await foreach (var node in Network.NodesAsync(store, cancellation).ConfigureAwait(false))
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", node.Id.Value);
            xml.WriteAttributeString("label", XmlOutput.Text(node.Name));
            Values(xml, ("kind", node.Kind));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("edges", Namespace);
        await foreach (var relation in Network.RelationsAsync(store, cancellation).ConfigureAwait(false))
        {
            Edge(xml, relation);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Edge(XmlWriter xml, Relation relation)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", relation.Id.Value);
        xml.WriteAttributeString("source", relation.Subject.Value);
        xml.WriteAttributeString("target", (relation.Object ?? relation.Subject).Value);
        xml.WriteAttributeString("type", RelationVocabulary.Of(relation.Type).Symmetric ? "undirected" : "directed");
        xml.WriteAttributeString("label", RelationVocabulary.NameOf(relation.Type));
        xml.WriteAttributeString("kind", RelationVocabulary.NameOf(relation.Type));
        xml.WriteAttributeString("weight", relation.Support.ToString(CultureInfo.InvariantCulture));
        Values(
            xml,
            ("type", RelationVocabulary.NameOf(relation.Type)),
            ("negated", relation.Negated ? "true" : "false"),
            ("modality", relation.Modality.ToString().ToUpperInvariant()),
            ("support", relation.Support.ToString(CultureInfo.InvariantCulture)),
            ("confidence", relation.Confidence.ToString("R", CultureInfo.InvariantCulture))
        );
        if (relation is { FirstSeen: { } first, LastSeen: { } last })
        {
            xml.WriteStartElement("spells", Namespace);
            xml.WriteStartElement("spell", Namespace);
            xml.WriteAttributeString("start", XmlOutput.Day(first));
            xml.WriteAttributeString("end", XmlOutput.Day(last));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, string target, params (string Name, string Type)[] attributes)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", target);
        foreach (var (name, type) in attributes)
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", name);
            xml.WriteAttributeString("title", name);
            xml.WriteAttributeString("type", type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Values(XmlWriter xml, params (string Name, string Value)[] values)
    {
        xml.WriteStartElement("attvalues", Namespace);
        foreach (var (name, value) in values)
        {
            xml.WriteStartElement("attvalue", Namespace);
            xml.WriteAttributeString("for", name);
            xml.WriteAttributeString("value", value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
