using System.Globalization;
using Graph.Storage.Identity;

namespace Graph.Storage.Tests.Identity;

/// <summary>Any two prints of one article of the corpus are copies by themselves, without a third between them, and no two articles
/// are.</summary>
public sealed class CorpusReprintTests(ITestOutputHelper output)
{
    private const double Floor = 0.98;

    [Fact]
    public void Any_two_prints_of_an_article_are_copies_and_no_two_articles_are()
    {
        var prints = Articles().SelectMany((text, i) => Prints(text).Select(print => (Article: i, Sketch: Sketch.Of(print)!))).ToList();
        var (pairs, found, wrong) = (0, 0, 0);
        foreach (var (one, other) in prints.SelectMany((p, i) => prints.Skip(i + 1).Select(o => (p, o))))
        {
            var (isPair, isFound) = (one.Article == other.Article, one.Sketch.IsCopyOf(other.Sketch));
            pairs += isPair ? 1 : 0;
            found += isPair && isFound ? 1 : 0;
            wrong += isFound && !isPair ? 1 : 0;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found} of {pairs} pairs found, {wrong} wrong"));
        Assert.Equal(0, wrong);
        Assert.InRange(found, Floor * pairs, pairs);
    }

    /// <summary>The articles of the corpus, without what stands above their text.</summary>
    private static IEnumerable<string> Articles() =>
        from language in new[] { "en", "sv" }
        from path in Directory
            .EnumerateFiles(Graph.Tests.RepositoryFolder.In("tests", "corpus", language), "*.md")
            .Order(StringComparer.Ordinal)
        let text = File.ReadAllText(path)
        where text.StartsWith("---\n", StringComparison.Ordinal)
        select text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..].Trim();

    /// <summary>As sent; without its last third, its first third, a sixth at either end, one paragraph in three, and one sentence in
    /// three.</summary>
    private static IEnumerable<string> Prints(string sent)
    {
        var words = sent.Split(' ');
        yield return sent;
        yield return "En rubrik av vår egen\n\n" + string.Join(' ', words[..(words.Length * 2 / 3)]);
        yield return "A title of our own\n\n" + string.Join(' ', words[(words.Length / 3)..]);
        yield return string.Join(' ', words[(words.Length / 6)..(words.Length * 5 / 6)]);
        var paragraphs = sent.Split("\n\n");
        yield return string.Join("\n\n", paragraphs.Where((_, i) => paragraphs.Length < 3 || i % 3 != 1));
        yield return string.Join(". ", sent.Split(". ").Where((_, i) => i % 3 != 2));
    }
}
