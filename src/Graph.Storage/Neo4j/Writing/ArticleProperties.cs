using System.Globalization;
using Graph.Model;
using Graph.Storage.Neo4j.Cypher;
using Graph.Storage.Packing;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>An article as the properties of its node.</summary>
internal static class ArticleProperties
{
    /// <param name="entry">The article.</param>
    /// <param name="batch">The import that writes it, by which a repeated attempt knows that an earlier one was committed.</param>
    public static Dictionary<string, object?> Row(ArticleEntry entry, string batch)
    {
        var article = entry.Graph.Article;
        return new(StringComparer.Ordinal)
        {
            ["published"] = Keys.Day(article.Published),
            ["properties"] = Properties(entry, article, batch),
        };
    }

    private static Dictionary<string, object?> Properties(ArticleEntry entry, Article article, string batch) =>
        new(StringComparer.Ordinal)
        {
            ["id"] = article.Id.Value,
            ["hash"] = entry.Hash,
            ["nodes"] = entry.Nodes.Text,
            ["own"] = entry.Nodes.Text is null ? null : Convert.ToBase64String(GraphPacker.Pack(entry.Own)),
            ["batch"] = batch,
            ["text"] = article.Text,
            ["language"] = article.Language,
            ["title"] = article.Title,
            ["source"] = article.Source,
            ["url"] = article.Url,
            ["version"] = article.Version,
            ["modified"] = article.Modified?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            ["edition"] = entry.Edition,
            ["order"] = Keys.Of(article.Published, article.Id.Value),
            ["words"] = SearchText.Fold($"{article.Title} {article.Text}"),
        };
}
