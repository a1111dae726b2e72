using Graph.Import.Articles;
using Graph.Import.Pipeline;
using Graph.Model;
using Graph.Storage;

namespace Graph.Import.Queues;

/// <summary>Stores the articles of a queue, a batch a transaction, and acknowledges them behind it: what a worker that was killed had taken
/// comes again, and changes nothing where it was stored.</summary>
/// <param name="queue">The queue.</param>
/// <param name="store">The store.</param>
/// <param name="extraction">What extracts articles, on several threads.</param>
/// <param name="options">How messages are read.</param>
public sealed class QueueWorker(ArticleQueue queue, IGraphStore store, ExtractionPipeline extraction, ReadOptions options)
{
    private const int BatchSize = 200;
    private const int Tries = 20;
    private static readonly TimeSpan s_wait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(5);

    private readonly BatchWriter _writer = new(store);

    /// <summary>Is told of what was refused.</summary>
    public Action<InputProblem> Refused { get; init; } = _ => { };

    /// <summary>Works until it is stopped, or until nothing is left on the queue.</summary>
    /// <returns>What was done.</returns>
    public async Task<ImportReport> RunAsync(bool untilEmpty, CancellationToken stop)
    {
        var report = new ImportReport();
        var isPublished = true;
        try
        {
            while (true)
            {
                var taken = await queue.TakeAsync(BatchSize, s_wait, stop).ConfigureAwait(false);
                if (taken.Count > 0)
                {
                    report = await WorkAsync(taken, report, stop).ConfigureAwait(false);
                    isPublished = false;
                    continue;
                }

                if (!isPublished)
                {
                    await PatientlyAsync(PublishAsync, stop).ConfigureAwait(false);
                    isPublished = true;
                }

                if (untilEmpty && await queue.IsEmptyAsync(stop).ConfigureAwait(false))
                {
                    return report;
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await store.PublishAsync(CancellationToken.None).ConfigureAwait(false);
            return report with { Stopped = true };
        }
    }

    private async Task<ImportReport> WorkAsync(IReadOnlyList<TakenMessage> taken, ImportReport report, CancellationToken stop)
    {
        var batch = new List<PlacedGraph>();
        var reads = taken.Select(
            (message, i) => QueueMessage.Read(message.Line.Span, message.Place, options) with { Position = new SourcePosition(0, i, null) }
        );
        await foreach (var result in extraction.RunAsync(reads.ToAsyncEnumerable(), stop).ConfigureAwait(false))
        {
            if (result.Problem is { } problem)
            {
                report = await RefuseAsync(taken[(int)result.Position.Ordinal], problem, report).ConfigureAwait(false);
            }
            else if (result.Withdrawn is { } withdrawn)
            {
                report = await WriteAsync(batch, taken, report).ConfigureAwait(false);
                await store.PublishAsync(CancellationToken.None).ConfigureAwait(false);
                await store.RetractAsync(withdrawn, CancellationToken.None).ConfigureAwait(false);
                report = report with { Withdrawn = report.Withdrawn + 1 };
            }
            else if (result.Graph is { } graph)
            {
                batch.Add(new PlacedGraph(graph, result.Position));
            }
        }

        report = await WriteAsync(batch, taken, report).ConfigureAwait(false);
        await queue.DoneAsync(taken, CancellationToken.None).ConfigureAwait(false);
        return report;
    }

    private async Task<ImportReport> WriteAsync(List<PlacedGraph> batch, IReadOnlyList<TakenMessage> taken, ImportReport report)
    {
        if (batch.Count == 0)
        {
            return report;
        }

        var written = await PatientlyAsync(() => _writer.WriteAsync([.. batch]), CancellationToken.None).ConfigureAwait(false);
        batch.Clear();
        foreach (var (problem, position) in written.Refused)
        {
            report = await RefuseAsync(taken[(int)position.Ordinal], problem, report).ConfigureAwait(false);
        }

        return report.With(written.Outcomes);
    }

    private async Task<bool> PublishAsync()
    {
        await store.PublishAsync(CancellationToken.None).ConfigureAwait(false);
        return true;
    }

    /// <summary>Tries again where the store is held by another worker, or away for a while.</summary>
    private static async Task<T> PatientlyAsync<T>(Func<Task<T>> call, CancellationToken stop)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await call().ConfigureAwait(false);
            }
            catch (StoreException) when (tries < Tries)
            {
                await Task.Delay(s_pause, stop).ConfigureAwait(false);
            }
        }
    }

    private async Task<ImportReport> RefuseAsync(TakenMessage message, InputProblem problem, ImportReport report)
    {
        Refused(problem);
        await queue.RefuseAsync(message, problem, CancellationToken.None).ConfigureAwait(false);
        return report with { Refused = report.Refused + 1 };
    }
}
