using System.Text.Json;
using Graph.Import.Articles;
using Graph.Import.Contents;
using Graph.Import.Formats.Html;
using Graph.Import.Formats.Text;

namespace Graph.Import.Formats.Json;

/// <summary>
/// IPTC ninjs, the form in which news agencies send articles: 1.x with its text in <c>body_…</c>, 2.x with lists of bodies and headlines,
/// 3.x with the same names in camel case. A higher version corrects, and what is canceled or withheld is taken back.
/// </summary>
internal static class NinjsArticle
{
    private const string TextType = "text";

    private static readonly string[] s_origins = ["infosources", "infoSources"];

    private static readonly string[] s_marks =
    [
        "versioncreated",
        "versionCreated",
        "pubstatus",
        "pubStatus",
        "bodies",
        "headlines",
        "body_text",
        "body_xhtml",
        "body_html",
        "representationtype",
        "representationType",
    ];

    /// <summary>Whether an object is ninjs: it has an id by its <c>uri</c> and something that no other form has.</summary>
    public static bool IsOne(JsonElement value) =>
        value.TryGetProperty("uri", out var uri)
        && uri.ValueKind == JsonValueKind.String
        && !value.TryGetProperty(FieldNames.Text, out _)
        && s_marks.Any(mark => value.TryGetProperty(mark, out _));

    /// <summary>Reads an item; pictures and the like are refused.</summary>
    public static ReadResult Read(JsonElement item, string? raw, int line, SourceContent content)
    {
        var withdrawn = JsonText.First(item, "pubstatus", "pubStatus") is "canceled" or "cancelled" or "withheld";
        if (!withdrawn && JsonText.First(item, "type") is { } type && type != TextType)
        {
            return ReadResult.Refused(
                new InputProblem(content.Path, line, $"the item is a {type}", "give items of type text") { Raw = raw }
            );
        }

        var fields = new FieldSet(content.Path, line)
            .Add(FieldNames.Url, Address.OfName(JsonText.First(item, "uri")))
            .Add(FieldNames.Title, JsonText.First(item, "headline") ?? Listed(item, "headlines"))
            .Add(
                FieldNames.Published,
                JsonText.First(item, "firstcreated", "firstCreated", "contentcreated", "contentCreated", "versioncreated", "versionCreated")
            )
            .Add(FieldNames.Modified, JsonText.First(item, "versioncreated", "versionCreated"))
            .Add(FieldNames.Version, JsonText.First(item, "version"))
            .Add(FieldNames.Language, JsonText.First(item, "language"))
            .Add(FieldNames.Source, JsonText.First(item, "copyrightholder", "copyrightHolder", "provider") ?? Origin(item));
        return ArticleBuilder.Build(fields.Article(withdrawn ? "" : Body(item), withdrawn) with { Raw = raw }, content.Options);
    }

    private static string Body(JsonElement item) =>
        JsonText.First(item, "body_text")
        ?? (JsonText.First(item, "body_xhtml", "body_html") is { } html ? HtmlText.OfFragment(html) : null)
        ?? Listed(item, "bodies")
        ?? JsonText.First(item, "description_text")
        ?? Listed(item, "descriptions")
        ?? "";

    // Plain text goes before marked-up text, and the main one before others.
    private static string? Listed(JsonElement item, string name)
    {
        if (!item.TryGetProperty(name, out var list) || list.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var best = list.EnumerateArray()
            .Where(b => b.ValueKind == JsonValueKind.Object && JsonText.First(b, "value") is not null)
            .OrderBy(b => IsHtml(b))
            .ThenBy(b => JsonText.First(b, "role") is null or "main" ? 0 : 1)
            .FirstOrDefault();
        return best.ValueKind != JsonValueKind.Object ? null
            : IsHtml(best) ? HtmlText.OfFragment(JsonText.First(best, "value")!)
            : JsonText.First(best, "value");
    }

    private static bool IsHtml(JsonElement body) =>
        JsonText.First(body, "contenttype", "contentType")?.Contains("html", StringComparison.OrdinalIgnoreCase) == true;

    private static string? Origin(JsonElement item) =>
        s_origins
            .Select(n => item.TryGetProperty(n, out var list) && list.ValueKind == JsonValueKind.Array ? list : default)
            .Where(l => l.ValueKind == JsonValueKind.Array)
            .SelectMany(l => l.EnumerateArray())
            .Where(s => s.ValueKind == JsonValueKind.Object)
            .Select(s => JsonText.First(s, "name"))
            .FirstOrDefault(n => n is not null);
}
