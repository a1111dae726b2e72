using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Graph.Import.Articles;

namespace Graph.Import.Formats.Html;

/// <summary>What a page says of its article: by JSON-LD, else by Open Graph and other meta elements, else by its elements.</summary>
internal sealed record PageMetadata
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);

    private PageMetadata() { }

    /// <summary>Its address, or null.</summary>
    public string? Url => _fields.GetValueOrDefault(FieldNames.Url);

    /// <summary>Its text, where JSON-LD holds it.</summary>
    public string? Body { get; private set; }

    /// <summary>Reads the metadata of a page.</summary>
    public static PageMetadata Read(IHtmlDocument page)
    {
        var metadata = new PageMetadata();
        if (LinkedArticle.Find(page) is { } linked)
        {
            metadata.Body = linked.Body;
            metadata
                .Add(FieldNames.Title, linked.Title)
                .Day(linked.Published)
                .Add(FieldNames.Modified, linked.Modified)
                .Link(linked.Url, page)
                .Add(FieldNames.Source, linked.Publisher)
                .Tongue(linked.Language);
        }

        return metadata
            .Add(FieldNames.Title, Meta(page, "og:title"))
            .Day(
                Meta(page, "article:published_time")
                    ?? Meta(page, "datePublished")
                    ?? Meta(page, "date")
                    ?? Meta(page, "dc.date")
                    ?? Meta(page, "parsely-pub-date")
            )
            .Add(FieldNames.Modified, Meta(page, "article:modified_time"))
            .Link(page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"), page)
            .Link(Meta(page, "og:url"), page)
            .Add(FieldNames.Source, Meta(page, "og:site_name"))
            .Tongue(page.DocumentElement.GetAttribute("lang") ?? Meta(page, "og:locale"))
            .Day((page.QuerySelector("article time[datetime]") ?? page.QuerySelector("time[datetime]"))?.GetAttribute("datetime"))
            .Add(FieldNames.Title, page.QuerySelector("h1")?.TextContent.Trim())
            .Add(FieldNames.Title, page.Title);
    }

    /// <summary>Adds what was found to the fields of the article.</summary>
    public void AddTo(FieldSet fields)
    {
        foreach (var (field, value) in _fields)
        {
            fields.Add(field, value);
        }
    }

    private static string? Meta(IDocument page, string name) =>
        page
            .Head?.QuerySelectorAll("meta")
            .Where(m =>
                string.Equals(
                    m.GetAttribute("property") ?? m.GetAttribute("name") ?? m.GetAttribute("itemprop"),
                    name,
                    StringComparison.OrdinalIgnoreCase
                )
            )
            .Select(m => m.GetAttribute("content"))
            .FirstOrDefault(c => !string.IsNullOrWhiteSpace(c));

    private PageMetadata Add(string field, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            _fields.TryAdd(field, string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }

        return this;
    }

    // Pages write dates in many ways; one that cannot be read says as little as none.
    private PageMetadata Day(string? value) =>
        value is not null && PublishedDate.TryParse(value, out _) ? Add(FieldNames.Published, value) : this;

    private PageMetadata Link(string? value, IDocument page) =>
        value is not null
        && CanonicalUrl.TryParse(
            Uri.TryCreate(page.BaseUrl?.Href, UriKind.Absolute, out var top) && Uri.TryCreate(top, value, out var whole)
                ? whole.AbsoluteUri
                : value,
            out var url
        )
        && url.StartsWith("http", StringComparison.Ordinal)
            ? Add(FieldNames.Url, url)
            : this;

    private PageMetadata Tongue(string? value) => value is { Length: >= 2 } ? Add(FieldNames.Language, value) : this;
}
