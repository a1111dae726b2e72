using Graph.Import.Articles;
using Graph.Model;
using Graph.Storage;

namespace Graph.Import.Pipeline;

/// <summary>Writes graphs into a store, a batch a transaction, and puts the next batch together meanwhile.</summary>
/// <param name="writer">The store.</param>
/// <param name="limit">When a batch is full.</param>
/// <param name="events">Who is told of what.</param>
public sealed class BulkImport(IGraphWriter writer, BatchLimit limit, ImportEvents events)
{
    private readonly BatchWriter _writer = new(writer);
    private readonly Dictionary<NodeId, int> _withdrawn = [];
    private List<PlacedGraph> _batch = [];
    private Writing? _writing;
    private ImportReport _report = new();
    private SourcePosition _last;
    private int _claims;
    private int _characters;

    /// <summary>
    /// Imports all of <paramref name="graphs"/>. A cancellation writes the batch that is begun and then stops; what follows is left to
    /// the next run, in which the articles already there change nothing.
    /// </summary>
    /// <param name="graphs">What to import.</param>
    /// <param name="cancellation">Stops the import.</param>
    /// <exception cref="StoreException">The store cannot be written; the batches before are kept.</exception>
    public async Task<ImportReport> RunAsync(IAsyncEnumerable<ExtractionResult> graphs, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(graphs);
        try
        {
            await foreach (var result in graphs.WithCancellation(cancellation).ConfigureAwait(false))
            {
                await TakeAsync(result).ConfigureAwait(false);
                if (_batch.Count == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }
            }

            return await FinishAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return await FinishAsync().ConfigureAwait(false) with { Stopped = true };
        }
        finally
        {
            // Where the reading failed, what it left is written no further, but nothing may go on behind the caller's back.
            await (_writing?.Task ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task TakeAsync(ExtractionResult result)
    {
        if (_writing is { Task.IsCompleted: true })
        {
            await WrittenAsync().ConfigureAwait(false);
        }

        if (result.Warning is { } warning)
        {
            events.Warned(warning);
        }

        if (result.Problem is { } problem)
        {
            events.Refused(problem, result.Position);
            _report = _report with { Refused = _report.Refused + 1 };
        }
        else if (result.Withdrawn is { } withdrawn)
        {
            await WithdrawAsync(withdrawn, result.WithdrawnVersion).ConfigureAwait(false);
        }
        else if (result.Graph is { } graph)
        {
            if (IsWithdrawn(graph.Article))
            {
                _report = _report with { Withdrawn = _report.Withdrawn + 1 };
            }
            else if (Add(graph, result.Position))
            {
                _last = result.Position;
                await WriteAsync().ConfigureAwait(false);
            }
        }

        _last = result.Position;
    }

    // A version that comes after the withdrawal but was made before it stays withdrawn; one that was made later is published anew.
    private bool IsWithdrawn(Article article) =>
        _withdrawn.TryGetValue(article.Id, out var version) && article.Version is { } own && own <= version;

    private async Task WithdrawAsync(NodeId article, int? version)
    {
        await WriteAsync().ConfigureAwait(false);
        await WrittenAsync().ConfigureAwait(false);
        if (version is { } number)
        {
            _withdrawn[article] = Math.Max(number, _withdrawn.GetValueOrDefault(article));
        }

        await writer.PublishAsync(CancellationToken.None).ConfigureAwait(false);
        await writer.RetractAsync(article, CancellationToken.None).ConfigureAwait(false);
        _report = _report with { Withdrawn = _report.Withdrawn + 1 };
    }

    private bool Add(ArticleGraph graph, SourcePosition position)
    {
        _batch.Add(new PlacedGraph(graph, position));
        _claims += graph.Claims.Length;
        _characters += graph.Article.Text.Length;
        return _batch.Count >= limit.Articles || _claims >= limit.Claims || _characters >= limit.Characters;
    }

    private async Task<ImportReport> FinishAsync()
    {
        await WriteAsync().ConfigureAwait(false);
        await WrittenAsync().ConfigureAwait(false);
        await writer.PublishAsync(CancellationToken.None).ConfigureAwait(false);
        return _report;
    }

    /// <summary>Begins to write the batch, after the one before it.</summary>
    private async Task WriteAsync()
    {
        if (_batch.Count == 0)
        {
            return;
        }

        await WrittenAsync().ConfigureAwait(false);
        var batch = _batch;
        _writing = new Writing(Task.Run(() => _writer.WriteAsync(batch)), _last, batch[^1].Graph.Article.Id, _report);
        (_batch, _claims, _characters) = ([], 0, 0);
    }

    /// <summary>Waits for the batch that is being written, and tells of it; what was read meanwhile is not done yet.</summary>
    private async Task WrittenAsync()
    {
        if (_writing is not { } writing)
        {
            return;
        }

        _writing = null;
        var written = await writing.Task.ConfigureAwait(false);
        foreach (var (problem, position) in written.Refused)
        {
            events.Refused(problem, position);
        }

        var done = writing.Before.With(written.Outcomes);
        done = done with { Refused = done.Refused + written.Refused.Count };
        _report = done with { Refused = _report.Refused + written.Refused.Count, Withdrawn = _report.Withdrawn };
        events.Progress(_report);
        events.Committed(writing.Last, done, writing.Witness);
    }

    /// <summary>A batch on its way into the store.</summary>
    /// <param name="Task">Its writing.</param>
    /// <param name="Last">The last result that is done with it.</param>
    /// <param name="Witness">Its last article.</param>
    /// <param name="Before">What was done before it.</param>
    private sealed record Writing(Task<WrittenBatch> Task, SourcePosition Last, NodeId Witness, ImportReport Before);
}
