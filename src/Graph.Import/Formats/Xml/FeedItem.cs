using System.Xml.Linq;
using Graph.Import.Articles;
using Graph.Import.Contents;
using Graph.Import.Formats.Html;

namespace Graph.Import.Formats.Xml;

/// <summary>An item of RSS or an entry of Atom.</summary>
internal static class FeedItem
{
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    /// <summary>Reads an item; the whole content goes before the summary.</summary>
    public static ReadResult Read(XmlItem item, Feed feed, SourceContent content)
    {
        var xml = item.Xml;
        var fields = new FieldSet(content.Path, item.Line)
            .Add(FieldNames.Url, Link(xml) ?? Address.OfName(XmlItem.First(xml, "guid", "id")?.Value))
            .Add(FieldNames.Title, Plain(XmlItem.First(xml, "title")))
            .Add(FieldNames.Published, XmlItem.First(xml, "pubDate", "published", "date", "issued", "updated")?.Value)
            .Add(FieldNames.Modified, XmlItem.First(xml, "updated", "modified")?.Value)
            .Add(
                FieldNames.Language,
                (string?)xml.Attribute(XName.Get("lang", XmlNamespace)) ?? XmlItem.First(xml, "language")?.Value ?? feed.Language
            )
            .Add(
                FieldNames.Source,
                XmlItem.First(xml, "source") is { } source ? XmlItem.First(source, "title")?.Value ?? source.Value : feed.Title
            );
        var body = Plain(XmlItem.First(xml, "encoded", "content", "description", "summary"));
        return ArticleBuilder.Build(fields.Article(body ?? "") with { Raw = xml.ToString() }, content.Options);
    }

    /// <summary>The text of an element that may hold marked-up text, escaped or as elements.</summary>
    public static string? Plain(XElement? element) =>
        element switch
        {
            null => null,
            { HasElements: true } => HtmlText.OfFragment(
                string.Concat(element.Nodes().Select(n => WithoutNamespaces(n).ToString(SaveOptions.DisableFormatting)))
            ),
            _ => HtmlText.OfFragment(element.Value),
        };

    private static string? Link(XElement item)
    {
        var links = item.Elements().Where(e => e.Name.LocalName == "link").ToArray();
        var alternate = links.FirstOrDefault(l =>
            (string?)l.Attribute("rel") is null or "alternate" && (string?)l.Attribute("href") is { Length: > 0 }
        );
        var link = (string?)alternate?.Attribute("href") ?? links.FirstOrDefault(l => !string.IsNullOrWhiteSpace(l.Value))?.Value;
        return link is not null && CanonicalUrl.TryParse(link, out _) ? link : null;
    }

    // An HTML parser knows no prefixes.
    private static XNode WithoutNamespaces(XNode node) =>
        node is XElement element ? new XElement(element.Name.LocalName, element.Nodes().Select(WithoutNamespaces)) : node;
}
