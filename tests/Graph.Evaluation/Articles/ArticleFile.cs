using System.Globalization;
using System.Text;
using Graph.Language;
using Graph.Model;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace Graph.Evaluation.Articles;

/// <summary>Reads an article with YAML front matter.</summary>
internal static class ArticleFile
{
    private const string Fence = "---\n";

    public static Article Read(string path)
    {
        var text = File.ReadAllText(path, Encoding.UTF8).ReplaceLineEndings("\n").Normalize();
        var (fields, body) = Split(text, path);
        var url = fields.GetValueOrDefault("url");
        return new Article(
            NodeId.Of(NodeKind.Article, StableHash.Of(url ?? body)), body, fields.GetValueOrDefault("language") ?? LanguageDetector.Detect(body))
        {
            Title = fields.GetValueOrDefault("title"),
            Published = fields.TryGetValue("published", out var day) ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            Source = fields.GetValueOrDefault("source"),
            Url = url,
            Path = path,
        };
    }

    private static (IReadOnlyDictionary<string, string> Fields, string Body) Split(string text, string path)
    {
        var end = text.StartsWith(Fence, StringComparison.Ordinal) ? text.IndexOf("\n" + Fence, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            return (new Dictionary<string, string>(), text);
        }

        try
        {
            var fields = new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>(text[Fence.Length..end]);
            return (fields ?? [], text[(end + 1 + Fence.Length)..]);
        }
        catch (YamlException e)
        {
            throw new FormatException($"{path}:{e.Start.Line}: front matter is no YAML: {e.Message}", e);
        }
    }
}
