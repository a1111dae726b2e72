using System.Globalization;
using Graph.Model;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>An article as the properties of its node.</summary>
internal static class ArticleProperties
{
    /// <param name="article">The article.</param>
    /// <param name="hash">Hash of all its content.</param>
    /// <param name="batch">The import that writes it, by which a repeated attempt knows that an earlier one was committed.</param>
    public static Dictionary<string, object?> Row(Article article, string hash, string batch) => new(StringComparer.Ordinal)
    {
        ["published"] = Keys.Day(article.Published),
        ["properties"] = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = article.Id.Value,
            ["hash"] = hash,
            ["batch"] = batch,
            ["text"] = article.Text,
            ["language"] = article.Language,
            ["title"] = article.Title,
            ["source"] = article.Source,
            ["url"] = article.Url,
            ["version"] = article.Version,
            ["modified"] = article.Modified?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            ["edition"] = Edition.Of(article),
            ["order"] = Keys.Of(article.Published, article.Id.Value),
            ["words"] = SearchText.Fold($"{article.Title} {article.Text}"),
        },
    };
}
