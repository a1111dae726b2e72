using System.Text;
using Graph.Language;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Benchmarks;

/// <summary>A text to measure, as text and as the UTF-8 that it is decoded from.</summary>
internal sealed record ArticleText(string Text, string Language, DateOnly? Published)
{
    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(Text);

    public Lexicon Lexicon { get; } = PackLibrary.Embedded.Of(Language).Lexicon;

    public Article ToArticle() => new(new NodeId("article:benchmark"), Encoding.UTF8.GetString(Utf8), Language) { Published = Published };
}
