using Graph.Language;
using Graph.Model;

namespace Graph.Extraction.Tests.Trees;

/// <summary>
/// Golden trees: each file of <c>tests/corpus/trees</c> shows one phenomenon in a few sentences as CoNLL-U, with clauses and claims in MISC. The
/// sentences are read from its <c># text</c> lines; with GRAPH_WRITE_TREES=1 the trees are written anew, to be read before they are kept.
/// </summary>
public sealed class TreeTests
{
    private const string TextLine = "# text = ";
    private const int LongestFile = 60;
    private const int FewestSentences = 60;

    private static readonly string s_top = RepositoryFolder.Top;

    public static TheoryData<string> Files => [.. PackLibrary.Embedded.Languages.SelectMany(FilesOf)];

    public static TheoryData<string> Languages => [.. PackLibrary.Embedded.Languages];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_sentence_has_the_tree_that_was_kept(string file)
    {
        var path = Path.Combine(s_top, file);
        var kept = File.ReadAllText(path);
        var language = Path.GetFileName(Path.GetDirectoryName(file)!);
        var read = string.Concat(TextsOf(kept).Select(text => TreeOf(text, language)));
        if (Environment.GetEnvironmentVariable("GRAPH_WRITE_TREES") == "1")
        {
            File.WriteAllText(path, read);
        }

        Assert.Equal(kept, read);
        Assert.True(kept.Count(c => c == '\n') <= LongestFile, $"{file} has over {LongestFile} lines: cut it by phenomenon");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_sixty_golden_sentences(string language)
    {
        var sentences = FilesOf(language).Sum(f => TextsOf(File.ReadAllText(Path.Combine(s_top, f))).Count());
        Assert.True(sentences >= FewestSentences, $"{language} has {sentences}");
    }

    private static IEnumerable<string> TextsOf(string trees) =>
        trees.Split('\n').Where(l => l.StartsWith(TextLine, StringComparison.Ordinal)).Select(l => l[TextLine.Length..]);

    /// <summary>The tree of an article of one sentence; places in the text say nothing about a tree and are left out.</summary>
    private static string TreeOf(string text, string language)
    {
        var article = new Article(new NodeId("article:tree"), text, language) { Published = new(2025, 9, 18) };
        var lines = ArticleExtractor
            .Default.PrintTrees(article)
            .Split('\n')
            .Where(l => !l.StartsWith("# sent_id", StringComparison.Ordinal));
        return string.Join('\n', lines.Select(WithoutPlaces));
    }

    private static string WithoutPlaces(string line)
    {
        var start = line.IndexOf("Start=", StringComparison.Ordinal);
        var clause = line.IndexOf("|Clause=", StringComparison.Ordinal);
        return start < 0 ? line
            : clause < 0 ? $"{line[..start]}_"
            : $"{line[..start]}{line[(clause + 1)..]}";
    }

    private static IEnumerable<string> FilesOf(string language) =>
        Directory
            .EnumerateFiles(Path.Combine(s_top, "tests/corpus/trees", language), "*.conllu")
            .Select(f => Path.GetRelativePath(s_top, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
