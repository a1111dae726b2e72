using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Model;

namespace Graph.Generation;

/// <summary>Made-up articles in the forms that an import reads.</summary>
public static class ArticleFiles
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Markdown with front matter.</summary>
    public static string Markdown(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return $"""
            ---
            title: {Quoted(article.Title)}
            published: {Day(article)}
            language: {article.Language}
            url: {article.Url}
            source: {article.Source}
            ---
            {article.Text}

            """.ReplaceLineEndings("\n");
    }

    /// <summary>A line of JSON Lines, without its end.</summary>
    public static string JsonLine(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return JsonSerializer.Serialize(
            new
            {
                title = article.Title,
                published = Day(article),
                language = article.Language,
                url = article.Url,
                source = article.Source,
                text = article.Text,
            },
            s_options
        );
    }

    private static string Quoted(string? text) => JsonSerializer.Serialize(text, s_options);

    private static string? Day(Article article) => article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
