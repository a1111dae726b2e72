using Graph.Evaluation.Articles;
using Graph.Model;

namespace Graph.Extraction.Tests.Samples;

/// <summary>
/// What the sample articles say, the article of the README among them, as somebody who read them found it right: each file of
/// <c>tests/corpus/samples</c> lists the claims of one. A claim that is not there has not been read, and may be false.
/// </summary>
public sealed class SampleTests
{
    private const double FewestFound = 0.9;

    private static readonly string s_kept = Path.Combine(AppContext.BaseDirectory, "corpus", "samples");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(s_kept, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_claim_of_a_sample_was_read_and_found_right(string name)
    {
        var read = File.ReadAllLines(Path.Combine(s_kept, name + ".txt"));
        var made = ArticleExtractor.Default.Extract(ArticleFile.Read(PathOf(name))).Claims.Select(Shown).Distinct().ToList();
        Assert.Empty(made.Except(read));
        Assert.True(made.Count >= FewestFound * read.Length, $"{made.Count} of {read.Length} claims are still found");
    }

    [Fact]
    public void Every_sample_was_read() =>
        Assert.Equal(
            Directory.EnumerateFiles(Path.GetDirectoryName(PathOf("any"))!).Select(f => Path.GetFileNameWithoutExtension(f)).Order(),
            Directory.EnumerateFiles(s_kept).Select(f => Path.GetFileNameWithoutExtension(f)).Order()
        );

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "samples", name + ".md");

    /// <summary>A claim on one line: its arguments, and how it is said.</summary>
    private static string Shown(Claim claim)
    {
        string[] parts =
        [
            RelationVocabulary.NameOf(claim.Type),
            Shown(claim.Subject),
            ">",
            claim.Quote is { } quote ? $"“{quote.Text}”" : Shown(claim.Object),
            claim.Negated ? "not" : "",
            claim.Modality == Modality.Asserted ? "" : claim.Modality.ToString().ToLowerInvariant(),
            claim.AttributedTo is { } source ? $"by {source}" : "",
            claim.Date is { } date ? $"on {date.Value}" : "",
        ];
        return string.Join(' ', parts.Where(p => p.Length > 0));
    }

    /// <summary>Nodes of the article itself are told by their number.</summary>
    private static string Shown(NodeId? node) =>
        node is { Kind: NodeKind.Resolution or NodeKind.Event } own
            ? $"{own.Kind.ToString().ToLowerInvariant()}-{own.Local[(own.Local.LastIndexOf('-') + 1)..]}"
            : node?.Value ?? "-";
}
