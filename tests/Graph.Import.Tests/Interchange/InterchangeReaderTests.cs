using System.Text;
using Graph.Extraction;
using Graph.Import.Interchange;
using Graph.Import.Pipeline;
using Graph.Import.Shards;
using Graph.Import.Sources;
using Graph.Model;

namespace Graph.Import.Tests.Interchange;

public sealed class InterchangeReaderTests
{
    private const string Line =
        """{"text": "Kina och Ryssland lade in sitt veto mot resolutionen i går. ”Vi kan inte gå med på det”, sade Kinas utrikesminister Wang Li. Chilenska bönder protesterade mot EU i mars. Handeln med USA minskade med 57,5 procent.", "published": "2025-03-04", "url": "https://example.org/1", "version": 3, "modified": "2025-03-05T10:00:00Z"}""";

    [Fact]
    public async Task A_graph_that_was_written_with_its_text_is_read_back_as_it_was()
    {
        var graph = await ExtractedAsync();
        var written = await WriteAsync(graph);
        var read = Assert.Single(await Reading.AllOfAsync("a.jsonl", written)).Graph!;

        Assert.NotEmpty(graph.Claims);
        Assert.Equal(written, await WriteAsync(read));
        Assert.Equal(graph.Claims.Select(c => c.Id), read.Claims.Select(c => c.Id));
    }

    [Fact]
    public async Task It_is_not_extracted_anew()
    {
        var line = await WriteAsync(await ExtractedAsync());
        var pipeline = new ExtractionPipeline(_ => throw new InvalidOperationException("it was extracted"), 1);
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(line));
        var results = new List<ExtractionResult>();
        await foreach (
            var result in pipeline.RunAsync(
                new SourceReader(new Graph.Import.Articles.ReadOptions(), input).ReadAsync(
                    SourceFinder.Find(["-"]),
                    CancellationToken.None
                ),
                CancellationToken.None
            )
        )
        {
            results.Add(result);
        }

        Assert.NotNull(Assert.Single(results).Graph);
    }

    [Theory]
    [InlineData("\"start\":0,", "\"start\":99999,", "lies outside the text")]
    [InlineData("\"type\":\"SAID\"", "\"type\":\"SUNG\"", "'SUNG' is no relation")]
    [InlineData("\"negated\":false,", "", "the graph of the article is not whole")]
    public async Task What_cannot_be_a_graph_is_refused_with_its_line(string from, string to, string expected)
    {
        var line = await WriteAsync(await ExtractedAsync());
        Assert.Contains(from, line, StringComparison.Ordinal);
        var problem = Assert.Single(await Reading.AllOfAsync("a.jsonl", line.Replace(from, to, StringComparison.Ordinal))).Problem!;
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
        Assert.Equal(1, problem.Line);
    }

    [Fact]
    public async Task Claims_without_ids_are_those_of_an_older_export_and_are_extracted_anew()
    {
        var line = await WriteAsync(await ExtractedAsync());
        var older = System.Text.RegularExpressions.Regex.Replace(line, "\"id\":\"claim:[^\"]*\",", "");
        var article = Assert.Single(await Reading.AllOfAsync("a.jsonl", older)).Article!;
        Assert.Equal(("https://example.org/1", new DateOnly(2025, 3, 4), 3), (article.Url, article.Published, article.Version));
    }

    [Fact]
    public async Task A_withdrawal_is_read_back()
    {
        using var stream = new MemoryStream();
        using (var writer = new InterchangeWriter(stream, InterchangeParts.Text))
        {
            await writer.WithdrawAsync(new NodeId("article:1"), 4, CancellationToken.None);
        }

        var result = Assert.Single(await Reading.AllOfAsync("a.jsonl", stream.ToArray()));
        Assert.Equal((new NodeId("article:1"), 4), (result.Withdrawn!.Value, result.WithdrawnVersion!.Value));
    }

    [Fact]
    public void Parts_make_up_the_whole_and_share_nothing()
    {
        var ids = Enumerable.Range(0, 1_000).Select(i => NodeId.Of(NodeKind.Article, StableHash.Of($"{i}"))).ToList();
        var parts = Enumerable.Range(0, 7).Select(n => ids.Where(new Shard(n, 7).Has).ToList()).ToList();
        Assert.Equal(ids.Order(), parts.SelectMany(p => p).Order());
        Assert.All(parts, p => Assert.InRange(p.Count, 100, 190));
        Assert.All(new[] { "8/8", "-1/8", "1", "1/0", "a/b", "1/2/3" }, text => Assert.False(Shard.TryParse(text, out _)));
    }

    private static async Task<ArticleGraph> ExtractedAsync() =>
        ArticleExtractor.Default.Extract(Assert.Single(await Reading.AllOfAsync("a.jsonl", Line)).Article!);

    private static async Task<string> WriteAsync(ArticleGraph graph)
    {
        using var stream = new MemoryStream();
        using (var writer = new InterchangeWriter(stream, InterchangeParts.Text))
        {
            await writer.WriteAsync(graph, CancellationToken.None);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
