using Graph.Import.Articles;
using Graph.Import.Pipeline;
using Graph.Storage;

namespace Graph.Import.Tests.Pipeline;

public sealed class BulkImportTests
{
    private static readonly BatchLimit s_ten = new(10, int.MaxValue, int.MaxValue);

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task Batches_are_the_same_for_any_number_of_threads(int threads)
    {
        var writer = new RecordingWriter();
        var report = await RunAsync(writer, s_ten, 95, threads);
        Assert.Equal([.. Enumerable.Repeat(10, 9), 5], writer.Batches.Select(b => b.Count));
        Assert.Equal(Enumerable.Range(0, 95).Select(i => ArticleId.OfText($"{i}")), writer.Batches.SelectMany(b => b));
        Assert.Equal(new ImportReport { Added = 95 }, report);
    }

    [Fact]
    public async Task A_batch_is_full_by_characters_too()
    {
        var writer = new RecordingWriter();
        await RunAsync(writer, new BatchLimit(int.MaxValue, int.MaxValue, 20), 6, threads: 2);
        Assert.Equal([4, 2], writer.Batches.Select(b => b.Count));
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        var writer = new RecordingWriter();
        await RunAsync(writer, s_ten, 25, threads: 2);
        Assert.Equal(new ImportReport { Unchanged = 25 }, await RunAsync(writer, s_ten, 25, threads: 2));
    }

    [Fact]
    public async Task A_stop_writes_what_is_read_and_reads_no_further()
    {
        using var stop = new CancellationTokenSource();
        var writer = new RecordingWriter { OnImport = stop.Cancel };
        var report = await RunAsync(writer, s_ten, 1_000, threads: 2, stop.Token);

        // While the first batch is written the next is put together: how far it got depends on the machine, that it is the last does not.
        Assert.True(report.Stopped);
        Assert.InRange(report.Added, 10, 20);
        Assert.Equal(report.Added, writer.Batches.Sum(b => b.Count));
        Assert.Equal(
            new ImportReport { Added = 25 - report.Added, Unchanged = report.Added },
            await RunAsync(writer, s_ten, 25, threads: 2)
        );
    }

    [Fact]
    public async Task A_store_that_fails_keeps_what_was_written_before()
    {
        var batches = 0;
        var writer = new RecordingWriter { OnImport = () => _ = ++batches == 3 ? throw new StoreException("full") : 0 };
        await Assert.ThrowsAsync<StoreException>(() => RunAsync(writer, s_ten, 100, threads: 2));
        Assert.Equal(2, writer.Batches.Count);
    }

    [Fact]
    public async Task Refusals_are_counted_and_told_in_order()
    {
        var told = new List<string>();
        var report = await new BulkImport(new RecordingWriter(), s_ten, new ImportEvents { Refused = (p, _) => told.Add(p.Path) }).RunAsync(
            MixedAsync(),
            CancellationToken.None
        );
        Assert.Equal(["a", "b"], told);
        Assert.Equal(new ImportReport { Added = 1, Refused = 2 }, report);
    }

    [Fact]
    public async Task What_is_withdrawn_is_taken_out_and_older_versions_that_come_late_stay_out()
    {
        var writer = new RecordingWriter();
        ExtractionResult[] results =
        [
            Version(1),
            new ExtractionResult(null, null) { Withdrawn = ArticleId.OfText("x"), WithdrawnVersion = 2 },
            Version(2),
            Version(1),
        ];
        var report = await new BulkImport(writer, s_ten, new ImportEvents()).RunAsync(results.ToAsyncEnumerable(), CancellationToken.None);
        Assert.Equal(new ImportReport { Added = 1, Withdrawn = 3 }, report);
        Assert.Equal(
            new ImportReport { Added = 1 },
            await new BulkImport(writer, s_ten, new ImportEvents()).RunAsync(
                new[] { Version(3) }.ToAsyncEnumerable(),
                CancellationToken.None
            )
        );
    }

    [Fact]
    public async Task What_is_done_is_told_after_each_batch_with_the_refusals_before_it()
    {
        var told = new List<(long Ordinal, int Refused)>();
        var results = Enumerable
            .Range(0, 25)
            .Select(i =>
                (
                    i % 5 == 0
                        ? new ExtractionResult(null, new InputProblem("a", i, "bad", "mend it"))
                        : new ExtractionResult(ExtractionPipelineTests.Empty(new Model.Article(ArticleId.OfText($"{i}"), "x", "sv")), null)
                ) with
                {
                    Position = new SourcePosition(0, i, null),
                }
            );
        var events = new ImportEvents { Committed = (position, report, _) => told.Add((position.Ordinal, report.Refused)) };
        await new BulkImport(new RecordingWriter(), s_ten, events).RunAsync(results.ToAsyncEnumerable(), CancellationToken.None);
        Assert.Equal([(12L, 3), (24L, 5)], told);
    }

    private static ExtractionResult Version(int number) =>
        new(ExtractionPipelineTests.Empty(new Model.Article(ArticleId.OfText("x"), "x", "sv") { Version = number }), null);

    private static async IAsyncEnumerable<ExtractionResult> MixedAsync()
    {
        await Task.Yield();
        yield return new ExtractionResult(null, new InputProblem("a", 1, "bad", "mend it"));
        yield return new ExtractionResult(ExtractionPipelineTests.Empty(new Model.Article(ArticleId.OfText("x"), "x", "sv")), null);
        yield return new ExtractionResult(null, new InputProblem("b", 1, "bad", "mend it"));
    }

    private static Task<ImportReport> RunAsync(
        RecordingWriter writer,
        BatchLimit limit,
        int count,
        int threads,
        CancellationToken stop = default
    )
    {
        var graphs = new ExtractionPipeline(ExtractionPipelineTests.Empty, threads).RunAsync(
            ExtractionPipelineTests.ArticlesAsync(count, cancellation: stop),
            stop
        );
        return new BulkImport(writer, limit, new ImportEvents()).RunAsync(graphs, stop);
    }
}
