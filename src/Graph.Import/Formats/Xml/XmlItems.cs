using System.Xml;
using System.Xml.Linq;
using Graph.Import.Articles;

namespace Graph.Import.Formats.Xml;

/// <summary>Takes the elements that matter out of a document one by one, so that the document may be of any size.</summary>
internal static class XmlItems
{
    private const int DeepestNesting = 256;
    private const int DeepestHead = 2;

    /// <summary>The next item, or the title or language of the whole; null at the end.</summary>
    public static async Task<XmlItem?> NextAsync(XmlReader reader, CancellationToken cancellation)
    {
        while (!reader.EOF)
        {
            cancellation.ThrowIfCancellationRequested();
            if (reader.NodeType == XmlNodeType.Element && IsWanted(reader))
            {
                var line = (reader as IXmlLineInfo)?.LineNumber ?? 1;
                return new XmlItem(await WholeAsync(reader).ConfigureAwait(false), line);
            }

            await reader.ReadAsync().ConfigureAwait(false);
        }

        return null;
    }

    private static bool IsWanted(XmlReader reader) =>
        reader.LocalName is "item" or "entry" or "newsItem" or "url" or "sitemap"
        || (reader.LocalName is "title" or "language" && reader.Depth <= DeepestHead);

    // The reader of the framework builds elements of any depth, and what walks through them later would run out of stack.
    private static async Task<XElement> WholeAsync(XmlReader reader)
    {
        var root = Begin(reader);
        var current = reader.IsEmptyElement ? null : root;
        while (await reader.ReadAsync().ConfigureAwait(false) && current is not null)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var child = Begin(reader);
                    current.Add(child);
                    current = reader.IsEmptyElement ? current : child;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    current.Add(new XText(reader.Value));
                    break;
                case XmlNodeType.EndElement:
                    current = current.Parent;
                    break;
                default:
                    break;
            }
        }

        return root;
    }

    private static XElement Begin(XmlReader reader)
    {
        if (reader.Depth > DeepestNesting)
        {
            throw new RefusedInputException($"elements stand more than {DeepestNesting} deep in each other", "take the item out");
        }

        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix != "xmlns" && reader.Name != "xmlns")
            {
                element.SetAttributeValue(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value);
            }
        }

        reader.MoveToElement();
        return element;
    }
}
