using System.Xml.Linq;
using Graph.Import.Articles;
using Graph.Import.Contents;

namespace Graph.Import.Formats.Xml;

/// <summary>A <c>newsItem</c> of IPTC NewsML-G2. A higher version corrects, and what is canceled or withheld is taken back.</summary>
internal static class NewsItem
{
    private const string TextClass = "text";

    /// <summary>Reads an item; pictures and the like are refused.</summary>
    public static ReadResult Read(XmlItem item, SourceContent content)
    {
        var xml = item.Xml;
        var (meta, about) = (XmlItem.First(xml, "itemMeta"), XmlItem.First(xml, "contentMeta"));
        var withdrawn = Code(XmlItem.First(meta, "pubStatus")) is "canceled" or "cancelled" or "withheld";
        if (!withdrawn && Code(XmlItem.First(meta, "itemClass")) is { } kind && kind != TextClass)
        {
            return ReadResult.Refused(
                new InputProblem(content.Path, item.Line, $"the item is a {kind}", "give items of class text") { Raw = xml.ToString() }
            );
        }

        var fields = new FieldSet(content.Path, item.Line)
            .Add(FieldNames.Url, Address.OfName((string?)xml.Attribute("guid")))
            .Add(FieldNames.Version, (string?)xml.Attribute("version"))
            .Add(FieldNames.Title, (XmlItem.First(about, "headline") ?? XmlItem.First(meta, "title"))?.Value)
            .Add(
                FieldNames.Published,
                (XmlItem.First(about, "contentCreated") ?? XmlItem.First(meta, "firstCreated", "versionCreated"))?.Value
            )
            .Add(FieldNames.Modified, XmlItem.First(meta, "versionCreated")?.Value)
            .Add(FieldNames.Language, (string?)XmlItem.First(about, "language")?.Attribute("tag"))
            .Add(FieldNames.Source, Provider(XmlItem.First(meta, "provider")));
        var article = fields.Article(withdrawn ? "" : Body(XmlItem.First(xml, "contentSet")), withdrawn);
        return ArticleBuilder.Build(article with { Raw = xml.ToString() }, content.Options);
    }

    private static string Body(XElement? contents)
    {
        var body = XmlItem.First(contents, "inlineXML", "inlineData");
        var main =
            body?.Descendants().FirstOrDefault(e => e.Name.LocalName == "body.content")
            ?? body?.Descendants().FirstOrDefault(e => e.Name.LocalName == "body");
        return FeedItem.Plain(main ?? body) ?? "";
    }

    private static string? Provider(XElement? provider) =>
        XmlItem.First(provider, "name")?.Value ?? (string?)provider?.Attribute("literal") ?? Code(provider);

    // Codes stand behind the alias of their scheme, as in stat:usable.
    private static string? Code(XElement? element) => ((string?)element?.Attribute("qcode"))?.Split(':')[^1];
}
