using System.Text.Json;
using Graph.Extraction;
using Graph.Model;

namespace Graph.Evaluation.Tests;

/// <summary>A small article of a set in which several tell of the same.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Language">Language of the text.</param>
/// <param name="Published">Day of publication.</param>
/// <param name="Text">The article.</param>
internal abstract record ToldArticle(string Id, string Language, DateOnly Published, string Text)
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<T> Read<T>(string file)
        where T : ToldArticle => [.. File.ReadLines(file).Select(line => JsonSerializer.Deserialize<T>(line, s_options)!)];

    public ArticleGraph Extract() =>
        ArticleExtractor.Default.Extract(new Article(NodeId.Of(NodeKind.Article, Id), Text, Language) { Published = Published });
}
