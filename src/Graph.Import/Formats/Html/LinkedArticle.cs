using System.Text.Json;
using AngleSharp.Dom;
using Graph.Import.Formats.Text;

namespace Graph.Import.Formats.Html;

/// <summary>An article as JSON-LD in a page tells of it (schema.org <c>NewsArticle</c> and its kind).</summary>
internal sealed record LinkedArticle(
    string? Title,
    string? Published,
    string? Modified,
    string? Url,
    string? Publisher,
    string? Language,
    string? Body
)
{
    private const int DeepestNesting = 4;

    /// <summary>The first article that a page tells of, or null.</summary>
    public static LinkedArticle? Find(IDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var document = JsonDocument.Parse(
                    script.TextContent,
                    new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }
                );
                if (Find(document.RootElement, 0) is { } article)
                {
                    return Of(article);
                }
            }
            catch (Exception fault) when (fault is JsonException or InvalidOperationException)
            {
                // Many pages carry broken JSON-LD; the page itself is as good without it.
            }
        }

        return null;
    }

    private static JsonElement? Find(JsonElement value, int depth) =>
        value.ValueKind switch
        {
            _ when depth > DeepestNesting => null,
            JsonValueKind.Array => value.EnumerateArray().Select(v => Find(v, depth + 1)).FirstOrDefault(v => v is not null),
            JsonValueKind.Object when IsArticle(value) => value,
            JsonValueKind.Object when value.TryGetProperty("@graph", out var graph) => Find(graph, depth + 1),
            JsonValueKind.Object when value.TryGetProperty("mainEntity", out var main) => Find(main, depth + 1),
            _ => null,
        };

    private static bool IsArticle(JsonElement value) =>
        value.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1)).Any(t =>
            t.ValueKind == JsonValueKind.String
            && t.GetString() is { } name
            && (name.EndsWith("Article", StringComparison.Ordinal) || name is "BlogPosting" or "LiveBlogPosting" or "Report")
        );

    private static LinkedArticle Of(JsonElement article) =>
        new(
            JsonText.First(article, "headline", "name"),
            JsonText.First(article, "datePublished", "dateCreated"),
            JsonText.First(article, "dateModified"),
            Nested(article, "mainEntityOfPage", "@id") ?? JsonText.First(article, "url"),
            Nested(article, "publisher", "name"),
            JsonText.First(article, "inLanguage"),
            JsonText.First(article, "articleBody")
        );

    private static string? Nested(JsonElement article, string outer, string inner)
    {
        if (!article.TryGetProperty(outer, out var value))
        {
            return null;
        }

        var one = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().FirstOrDefault() : value;
        return one.ValueKind switch
        {
            JsonValueKind.Object => JsonText.First(one, inner),
            JsonValueKind.String => one.GetString(),
            _ => null,
        };
    }
}
