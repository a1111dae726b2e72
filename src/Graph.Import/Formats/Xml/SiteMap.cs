using System.Runtime.CompilerServices;
using Graph.Import.Articles;
using Graph.Import.Contents;

namespace Graph.Import.Formats.Xml;

/// <summary>A site map, with or without news: it holds no articles but says where they are; an index says where site maps are.</summary>
internal static class SiteMap
{
    /// <summary>Whether an element of a document names an address to go to.</summary>
    public static bool Names(XmlItem item) => item.Xml.Name.LocalName is "url" or "sitemap" && XmlItem.First(item.Xml, "loc") is not null;

    /// <summary>What stands at the address.</summary>
    public static async IAsyncEnumerable<ReadResult> ReadAsync(
        XmlItem item,
        SourceContent content,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var written = XmlItem.First(item.Xml, "loc")!.Value.Trim();
        if (!Uri.TryCreate(written, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            yield return ReadResult.Refused(content.Path, item.Line, $"'{written}' is no address of a page", "have the site map mended");
        }
        else if (content.Address is { } own && !IsOf(address, own))
        {
            yield return ReadResult.Refused(
                content.Path,
                item.Line,
                $"{address} is on another host than the site map",
                "save the site map to a file and give that, if it is meant"
            );
        }
        else
        {
            await foreach (var result in content.Follow!(Named(item, address, content), cancellation).ConfigureAwait(false))
            {
                yield return result;
            }
        }
    }

    private static FollowedAddress Named(XmlItem item, Uri address, SourceContent content)
    {
        var news = XmlItem.First(item.Xml, "news");
        var publication = XmlItem.First(news, "publication");
        var (published, modified) = (XmlItem.First(news, "publication_date")?.Value, XmlItem.First(item.Xml, "lastmod")?.Value);
        var fields = new FieldSet(content.Path, item.Line)
            .Add(FieldNames.Url, address.AbsoluteUri)
            .Add(FieldNames.Title, XmlItem.First(news, "title")?.Value)
            .Add(FieldNames.Published, published)
            .Add(FieldNames.Modified, modified)
            .Add(FieldNames.Language, XmlItem.First(publication, "language")?.Value)
            .Add(FieldNames.Source, XmlItem.First(publication, "name")?.Value);
        return new FollowedAddress(address, fields) { Edition = modified ?? published };
    }

    // What one host says must not lead the program to others, least of all to those that only it can reach.
    private static bool IsOf(Uri address, Uri own)
    {
        var host = own.IdnHost.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? own.IdnHost[4..] : own.IdnHost;
        return address.IdnHost.Equals(host, StringComparison.OrdinalIgnoreCase)
            ? address.Port == own.Port || (address.IsDefaultPort && own.IsDefaultPort)
            : address.IsDefaultPort && address.IdnHost.EndsWith("." + host, StringComparison.OrdinalIgnoreCase);
    }
}
