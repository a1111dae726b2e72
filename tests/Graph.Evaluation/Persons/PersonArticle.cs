using System.Text.Json;
using Graph.Extraction;
using Graph.Model;

namespace Graph.Evaluation.Persons;

/// <summary>A small article with whom its names mean.</summary>
internal sealed record PersonArticle
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    public required string Id { get; init; }

    public required string Language { get; init; }

    public required DateOnly Published { get; init; }

    public required string Text { get; init; }

    /// <summary>Whom each name means, as the name stands first in the text; the same words for the same person in all articles.</summary>
    public required IReadOnlyDictionary<string, string> Who { get; init; }

    /// <summary>Reads a file of a line of JSON each.</summary>
    public static IReadOnlyList<PersonArticle> Read(string file) =>
        [.. File.ReadLines(file).Select(line => JsonSerializer.Deserialize<PersonArticle>(line, s_options)!)];

    public ArticleGraph Extract() =>
        ArticleExtractor.Default.Extract(new Article(NodeId.Of(NodeKind.Article, Id), Text, Language) { Published = Published });

    /// <summary>The node of each name, as a store holds the article; a name of nobody is a node of its own.</summary>
    public IEnumerable<NamedPerson> Found(ArticleGraph resolved)
    {
        foreach (var (name, person) in Who)
        {
            var start = Text.IndexOf(name, StringComparison.Ordinal);
            var node = resolved.Actors.FirstOrDefault(a =>
                a.Kind == ActorKind.Person && a.Mentions.Any(m => m.Span.Start < start + name.Length && m.Span.End > start)
            );
            yield return new NamedPerson(Id, name, person, node?.Id.Value ?? $"{Id} {name}");
        }
    }
}
