using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;
using Graph.Language;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Benchmarks;

/// <summary>A text to measure, as text and as the UTF-8 that it is decoded from.</summary>
internal sealed record ArticleText(string Text, string Language, DateOnly? Published)
{
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, Word>> s_words = new(StringComparer.Ordinal);

    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(Text);

    /// <summary>The words of the pack of its language, frozen once a language.</summary>
    public FrozenDictionary<string, Word> Words { get; } =
        s_words.GetOrAdd(Language, l => PackLibrary.Embedded.Of(l).Lexicon.Words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));

    public Article ToArticle() => new(new NodeId("article:benchmark"), Encoding.UTF8.GetString(Utf8), Language) { Published = Published };
}
