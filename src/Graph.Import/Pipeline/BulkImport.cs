using Graph.Import.Articles;
using Graph.Model;
using Graph.Storage;

namespace Graph.Import.Pipeline;

/// <summary>Writes graphs into a store, a batch a transaction.</summary>
/// <param name="writer">The store.</param>
/// <param name="limit">When a batch is full.</param>
public sealed class BulkImport(IGraphWriter writer, BatchLimit limit)
{
    private readonly List<ArticleGraph> _batch = [];
    private Action<InputProblem> _refuse = _ => { };
    private int _claims;
    private int _characters;

    /// <summary>
    /// Imports all of <paramref name="graphs"/>. A cancellation writes the batch that is begun and then stops; what follows is left to
    /// the next run, in which the articles already there change nothing.
    /// </summary>
    /// <param name="graphs">What to import.</param>
    /// <param name="refuse">Is told of every input that was refused.</param>
    /// <param name="progress">Is told after every batch.</param>
    /// <param name="cancellation">Stops the import.</param>
    /// <exception cref="StoreException">The store cannot be written; the batches before are kept.</exception>
    public async Task<ImportReport> RunAsync(
        IAsyncEnumerable<ExtractionResult> graphs, Action<InputProblem> refuse, Action<ImportReport> progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(graphs);
        ArgumentNullException.ThrowIfNull(refuse);
        ArgumentNullException.ThrowIfNull(progress);
        _refuse = refuse;
        var report = new ImportReport();
        try
        {
            await foreach (var (graph, problem) in graphs.WithCancellation(cancellation).ConfigureAwait(false))
            {
                if (problem is not null)
                {
                    report = report with { Refused = report.Refused + 1 };
                    refuse(problem);
                }
                else if (Add(graph!))
                {
                    report = await WriteAsync(report, progress).ConfigureAwait(false);
                    cancellation.ThrowIfCancellationRequested();
                }
            }

            return await FinishAsync(report, progress).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            report = await FinishAsync(report, progress).ConfigureAwait(false);
            return report with { Stopped = true };
        }
    }

    private bool Add(ArticleGraph graph)
    {
        _batch.Add(graph);
        _claims += graph.Claims.Length;
        _characters += graph.Article.Text.Length;
        return _batch.Count >= limit.Articles || _claims >= limit.Claims || _characters >= limit.Characters;
    }

    private async Task<ImportReport> FinishAsync(ImportReport report, Action<ImportReport> progress)
    {
        report = await WriteAsync(report, progress).ConfigureAwait(false);
        await writer.PublishAsync(CancellationToken.None).ConfigureAwait(false);
        return report;
    }

    private async Task<ImportReport> WriteAsync(ImportReport report, Action<ImportReport> progress)
    {
        if (_batch.Count == 0)
        {
            return report;
        }

        report = await ImportAsync([.. _batch], report).ConfigureAwait(false);
        _batch.Clear();
        (_claims, _characters) = (0, 0);
        progress(report);
        return report;
    }

    // A graph that the store finds inconsistent is a fault of the extractor; it must not cost the others of its batch.
    private async Task<ImportReport> ImportAsync(ArticleGraph[] batch, ImportReport report)
    {
        try
        {
            return report.With(await writer.StageAsync(batch, CancellationToken.None).ConfigureAwait(false));
        }
        catch (ArgumentException fault) when (batch is [var only])
        {
            _refuse(new InputProblem(only.Article.Path ?? only.Article.Id.Value, null, fault.Message, "report it with this article"));
            return report with { Refused = report.Refused + 1 };
        }
        catch (ArgumentException)
        {
            foreach (var graph in batch)
            {
                report = await ImportAsync([graph], report).ConfigureAwait(false);
            }

            return report;
        }
    }
}
