using System.Text.Json.Nodes;
using Graph.Evaluation.Gold;
using Graph.Evaluation.Reporting;
using Graph.Evaluation.Scoring;
using Graph.Extraction;
using Graph.Import.Interchange;
using Graph.Model;

namespace Graph.Evaluation.Tests;

public sealed class AgreementTests
{
    private const double ThirdDigit = 0.0005;

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0.1)]
    [InlineData(3, 0.25)]
    [InlineData(4, 0.5)]
    public async Task Readings_with_mistakes_score_as_the_reference_scores_them(int seed, double mistakes)
    {
        var reader = new NoisyReader(seed, mistakes);
        await AssertAgreement((gold, _) => reader.Read(gold));
    }

    [Fact]
    public async Task The_extractor_scores_as_the_reference_scores_it() =>
        await AssertAgreement((gold, article) => ArticleExtractor.Default.Extract(article with { Path = gold.Path }));

    private static async Task AssertAgreement(Func<GoldArticle, Article, ArticleGraph> read)
    {
        var (reference, reason) = ReferenceScorer.Find();
        Assert.SkipWhen(reference is null, reason);
        var pairs = GoldFolder.Read(reference.Articles, "*").Select(p => (p.Gold, Graph: read(p.Gold, p.Article))).ToList();
        var ours = JsonNode.Parse(JsonReport.Of(new Report([.. pairs.Select(p => ScoredArticle.Of(p.Gold, p.Graph))])))!.AsObject();

        var output = Path.GetTempFileName();
        try
        {
            await WriteAsync(output, pairs.Select(p => p.Graph));
            var theirs = reference.Score(output);
            Assert.Equal(theirs.Select(r => r.Key), ours.Select(r => r.Key).Except(["languages", "negation"]));
            Assert.All(theirs, row => AssertSame(row.Key, row.Value!, ours[row.Key]!));
        }
        finally
        {
            File.Delete(output);
        }
    }

    private static async Task WriteAsync(string output, IEnumerable<ArticleGraph> graphs)
    {
        await using var stream = File.Create(output);
        using var writer = new InterchangeWriter(stream);
        foreach (var graph in graphs)
        {
            await writer.WriteAsync(graph, TestContext.Current.CancellationToken);
        }
    }

    private static void AssertSame(string row, JsonNode theirs, JsonNode ours)
    {
        foreach (var (name, value) in theirs is JsonObject cells ? cells : new JsonObject { [row] = theirs.DeepClone() })
        {
            var got = ours is JsonObject mine ? mine[name]! : ours;
            Assert.True(
                Math.Abs(value!.GetValue<double>() - got.GetValue<double>()) < ThirdDigit,
                $"{row} {name}: reference {value}, ours {got}"
            );
        }
    }
}
