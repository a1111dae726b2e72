using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Graph.Import.Articles;
using Graph.Import.Contents;
using SmartReader;

namespace Graph.Import.Formats.Html;

/// <summary>The article of a web page.</summary>
internal static class HtmlPage
{
    private const string NoAddress = "https://page.invalid/";

    private static readonly HtmlParserOptions s_options = new() { IsKeepingSourceReferences = false, IsScripting = false };

    /// <summary>Reads a page.</summary>
    /// <param name="html">The page as text.</param>
    /// <param name="fields">What is known of it from outside, which goes before what it says itself.</param>
    /// <param name="content">Where it stood.</param>
    /// <param name="fetched">When it was fetched, which tells versions apart where the page does not.</param>
    public static ReadResult Read(string html, FieldSet fields, SourceContent content, string? fetched = null)
    {
        using var document = new HtmlParser(s_options).ParseDocument(html);
        if (HtmlText.IsTooDeep(document))
        {
            return ReadResult.Refused(
                content.Path,
                1,
                $"the page nests elements more than {HtmlText.DeepestNesting} deep",
                "take it out; no browser shows such a page whole"
            );
        }

        var metadata = PageMetadata.Read(document);
        metadata.AddTo(fields);
        fields.Add(FieldNames.Modified, fetched);
        var text = MainText(document, metadata.Url) ?? metadata.Body;
        return text is null
            ? ReadResult.Refused(content.Path, 1, "the page has no main text", "give pages with an article on them")
            : ArticleBuilder.Build(fields.Article(text), content.Options);
    }

    // The title and the day stand beside the text. The reader changes the document, so everything else must have been read before.
    private static string? MainText(IHtmlDocument document, string? url)
    {
        foreach (
            var beside in document
                .QuerySelectorAll("h1, time")
                .Where(e => e.LocalName == "h1" || e.Parent is IElement { LocalName: not "p" })
                .ToList()
        )
        {
            beside.Remove();
        }

        using var reader = new Reader(Uri.IsWellFormedUriString(url, UriKind.Absolute) ? url! : NoAddress, document)
        {
            DisableJSONLD = true,
        };
        var article = reader.GetArticle();
        return article is { IsReadable: true, Content: { Length: > 0 } main } && HtmlText.OfFragment(main) is { Length: > 0 } text
            ? text
            : null;
    }
}
