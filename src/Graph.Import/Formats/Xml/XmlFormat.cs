using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;
using Graph.Import.Articles;
using Graph.Import.Contents;

namespace Graph.Import.Formats.Xml;

/// <summary>
/// XML that holds articles: RSS, Atom, NewsML-G2 and site maps, told apart by the elements. It is read item by item; document types and
/// with them entities are refused.
/// </summary>
internal static class XmlFormat
{
    private const int ReadAhead = 64 * 1024;
    private const string FollowRemedy = "give --fetch to fetch the articles that it names, a page a second";

    private static readonly string[] s_roots = ["rss", "feed", "RDF", "newsItem", "newsMessage", "packageItem", "urlset", "sitemapindex"];

    private static readonly XmlReaderSettings s_settings = new()
    {
        Async = true,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    /// <summary>Whether a text that begins with an angle bracket is one of these and not a page.</summary>
    public static bool IsXml(ReadOnlySpan<byte> beginning)
    {
        var text = Encoding.Latin1.GetString(beginning);
        return !text.Contains("<html", StringComparison.OrdinalIgnoreCase)
            && !text.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase)
            && (text.StartsWith("<?xml", StringComparison.Ordinal) || s_roots.Any(r => text.Contains("<" + r, StringComparison.Ordinal)));
    }

    /// <inheritdoc cref="ArticleReader"/>
    public static async IAsyncEnumerable<ReadResult> ReadAsync(
        SourceContent content,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var stream = new ArticleBudget(content.Stream, content.Options.MaxBytes, ReadAhead);
        using var reader = XmlReader.Create(stream, s_settings);
        var feed = new Feed(null, null);
        var any = false;
        while (await XmlItems.NextAsync(reader, cancellation).ConfigureAwait(false) is { } element)
        {
            stream.Renew();
            feed = feed.With(element.Xml);
            if (SiteMap.Names(element))
            {
                if (content.Follow is null)
                {
                    yield return ReadResult.Refused(content.Path, element.Line, "it is a site map: it holds addresses alone", FollowRemedy);
                    yield break;
                }

                any = true;
                await foreach (var result in SiteMap.ReadAsync(element, content, cancellation).ConfigureAwait(false))
                {
                    yield return result;
                }
            }
            else if (Item(element, feed, content) is { } article)
            {
                any = true;
                yield return article;
            }
        }

        if (!any)
        {
            yield return ReadResult.Refused(content.Path, 1, "there are no articles in it", "give RSS, Atom, NewsML-G2 or a site map");
        }
    }

    private static ReadResult? Item(XmlItem item, Feed feed, SourceContent content) =>
        item.Xml.Name.LocalName switch
        {
            "item" or "entry" => FeedItem.Read(item, feed, content),
            "newsItem" => NewsItem.Read(item, content),
            _ => null,
        };
}
