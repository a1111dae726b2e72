using System.Runtime.CompilerServices;
using Graph.Import.Articles;
using Graph.Import.Pipeline;
using Graph.Model;

namespace Graph.Import.Tests.Pipeline;

public sealed class ExtractionPipelineTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(16)]
    public async Task Graphs_come_in_the_order_of_their_articles_however_long_each_takes(int threads)
    {
        var pipeline = new ExtractionPipeline(
            article =>
            {
                Thread.SpinWait(article.Text.Length % 7 * 5_000);
                return Empty(article);
            },
            threads
        );
        var texts = new List<string>();
        await foreach (var (graph, problem) in pipeline.RunAsync(ArticlesAsync(300), CancellationToken.None))
        {
            texts.Add(graph?.Article.Text ?? problem!.Message);
        }

        Assert.Equal(Enumerable.Range(0, 300).Select(TextOf), texts);
    }

    [Fact]
    public async Task A_bounded_number_of_articles_is_under_way()
    {
        var read = 0;
        var pipeline = new ExtractionPipeline(Empty, threads: 2);
        await using var graphs = pipeline
            .RunAsync(ArticlesAsync(10_000, () => Interlocked.Increment(ref read)), CancellationToken.None)
            .GetAsyncEnumerator();
        await graphs.MoveNextAsync();
        var before = -1;
        while (before != Volatile.Read(ref read))
        {
            before = Volatile.Read(ref read);
            await Task.Delay(50);
        }

        Assert.InRange(before, 1, 50);
    }

    [Fact]
    public async Task A_fault_in_the_extractor_costs_one_article()
    {
        var pipeline = new ExtractionPipeline(a => a.Text == TextOf(1) ? throw new InvalidOperationException("bug") : Empty(a), threads: 2);
        var results = new List<ExtractionResult>();
        await foreach (var result in pipeline.RunAsync(ArticlesAsync(3), CancellationToken.None))
        {
            results.Add(result);
        }

        Assert.Equal([false, true, false], results.Select(r => r.Problem is not null));
        Assert.Contains("InvalidOperationException: bug", results[1].Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_in_reading_reaches_the_caller()
    {
        var pipeline = new ExtractionPipeline(Empty, threads: 2);
        var articles = ArticlesAsync(10, () => throw new NotSupportedException("bug"));
        await Assert.ThrowsAsync<NotSupportedException>(async () =>
        {
            await foreach (var _ in pipeline.RunAsync(articles, CancellationToken.None)) { }
        });
    }

    [Fact]
    public async Task A_cancellation_ends_it()
    {
        using var stop = new CancellationTokenSource();
        var pipeline = new ExtractionPipeline(Empty, threads: 2);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in pipeline.RunAsync(ArticlesAsync(int.MaxValue), stop.Token))
            {
                await stop.CancelAsync();
            }
        });
    }

    internal static string TextOf(int number) => $"Text {new string('x', number)}";

    internal static ArticleGraph Empty(Article article) => new(article, [], [], [], [], []);

    internal static async IAsyncEnumerable<ReadResult> ArticlesAsync(
        int count,
        Action? each = null,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        for (var i = 0; i < count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
            each?.Invoke();
            var text = TextOf(i % 1_000);
            yield return ReadResult.Of(new Article(ArticleId.OfText($"{i}"), text, "sv"));
        }
    }
}
