using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Graph.Model;

namespace Graph.Import.Interchange;

/// <summary>Reads the interchange form with the text back into the graph that was written: nothing is extracted anew.</summary>
public static class InterchangeReader
{
    /// <summary>Whether an object is the graph of an article and not an article alone.</summary>
    public static bool IsOne(JsonElement value) =>
        value.TryGetProperty("article", out var article)
        && article.ValueKind == JsonValueKind.Object
        && value.TryGetProperty("claims", out var claims)
        && claims.ValueKind == JsonValueKind.Array;

    /// <summary>The article of an object that is one alone, of which nothing is extracted yet; null for any other object.</summary>
    /// <exception cref="FormatException">Something is missing.</exception>
    public static Article? Alone(JsonElement value)
    {
        if (value.TryGetProperty("claims", out _) || !value.TryGetProperty("article", out var article) || !IsWhole(article))
            return null;
        try
        {
            return Article(article);
        }
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException(fault.Message.ReplaceLineEndings(" ").TrimEnd('.'), fault);
        }
    }

    private static bool IsWhole(JsonElement article) =>
        article.ValueKind == JsonValueKind.Object && article.TryGetProperty("id", out _) && article.TryGetProperty("text", out _);

    /// <summary>Whether the claims are told with their ids: those of older exports are not, and are better extracted anew.</summary>
    public static bool HasIds(JsonElement value) => value.GetProperty("claims").EnumerateArray().All(c => c.TryGetProperty("id", out _));

    /// <summary>The article that an object takes back, with its version, or null where the object is something else.</summary>
    public static (NodeId Article, int? Version)? Withdrawal(JsonElement value) =>
        value.TryGetProperty("withdrawn", out var withdrawn)
        && withdrawn.ValueKind == JsonValueKind.Object
        && withdrawn.TryGetProperty("id", out var id)
        && NodeId.TryParse(id.GetString(), out var article)
        && article.Kind == NodeKind.Article
            ? (article, withdrawn.TryGetProperty("version", out var version) ? version.GetInt32() : null)
            : null;

    /// <summary>The graph; whether claims speak of nodes that are declared is left to the store.</summary>
    /// <exception cref="FormatException">Something is missing, or no such graph can be.</exception>
    public static ArticleGraph Read(JsonElement value)
    {
        try
        {
            var article = Article(value.GetProperty("article"));
            return new ArticleGraph(
                article,
                Each(value, "actors", actor => Actor(actor, article.Text)),
                Each(value, "resolutions", r => new Resolution(Id(r, "id"), Text(r, "name"), TextOrNull(r, "symbol"))),
                Each(value, "events", e => new Event(Id(e, "id"), Text(e, "name"))),
                Each(value, "claims", claim => ClaimReading.Read(claim, article.Text)),
                []
            );
        }
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException(fault.Message.ReplaceLineEndings(" ").TrimEnd('.'), fault);
        }
    }

    internal static ImmutableArray<T> Each<T>(JsonElement value, string name, Func<JsonElement, T> read) =>
        [.. value.GetProperty(name).EnumerateArray().Select(read)];

    internal static string Text(JsonElement value, string name) =>
        TextOrNull(value, name) ?? throw new FormatException($"'{name}' is missing");

    internal static string? TextOrNull(JsonElement value, string name) =>
        value.TryGetProperty(name, out var found) ? found.GetString() : null;

    internal static NodeId Id(JsonElement value, string name) =>
        NodeId.TryParse(Text(value, name), out var id) ? id : throw new FormatException($"'{Text(value, name)}' is no id");

    internal static TextSpan Span(JsonElement value, string text, string start = "start", string end = "end")
    {
        var span = new TextSpan(value.GetProperty(start).GetInt32(), value.GetProperty(end).GetInt32());
        return span.Start >= 0 && span.Start <= span.End && span.End <= text.Length
            ? span
            : throw new FormatException($"{span.Start}..{span.End} lies outside the text of {text.Length} characters");
    }

    private static Article Article(JsonElement value)
    {
        var text = Text(value, "text");
        return text.IsNormalized() && !text.Contains('\r')
            ? new Article(Id(value, "id"), text, Text(value, "language"))
            {
                Title = TextOrNull(value, "title"),
                Published = TextOrNull(value, "published") is { } day
                    ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                    : null,
                Source = TextOrNull(value, "source"),
                Url = TextOrNull(value, "url"),
                Version = value.TryGetProperty("version", out var version) ? version.GetInt32() : null,
                Modified = Moment(value, "modified"),
                FileChanged = Moment(value, "fileChanged"),
                Path = TextOrNull(value, "path"),
            }
            : throw new FormatException("the text is not as graph writes it (NFC, lines that end in LF)");
    }

    private static DateTimeOffset? Moment(JsonElement value, string name) =>
        value.TryGetProperty(name, out var moment) ? moment.GetDateTimeOffset() : null;

    private static Actor Actor(JsonElement value, string text) =>
        new(
            Id(value, "id"),
            Enum.Parse<ActorKind>(Text(value, "kind"), ignoreCase: true),
            Text(value, "name"),
            Each(value, "aliases", a => a.GetString() ?? ""),
            Each(value, "mentions", m => new Mention(Span(m, text), Text(m, "text")))
        );
}
