using Graph.Import.Articles;
using Graph.Model;
using Graph.Storage;

namespace Graph.Import.Pipeline;

/// <summary>Writes graphs into a store, a batch a transaction.</summary>
/// <param name="writer">The store.</param>
/// <param name="limit">When a batch is full.</param>
/// <param name="events">Who is told of what.</param>
public sealed class BulkImport(IGraphWriter writer, BatchLimit limit, ImportEvents events)
{
    private readonly List<(ArticleGraph Graph, SourcePosition Position)> _batch = [];
    private readonly Dictionary<NodeId, int> _withdrawn = [];
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
        var report = new ImportReport();
        try
        {
            await foreach (var result in graphs.WithCancellation(cancellation).ConfigureAwait(false))
            {
                report = await TakeAsync(result, report).ConfigureAwait(false);
                if (_batch.Count == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }
            }

            return await FinishAsync(report).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            report = await FinishAsync(report).ConfigureAwait(false);
            return report with { Stopped = true };
        }
    }

    private async Task<ImportReport> TakeAsync(ExtractionResult result, ImportReport report)
    {
        if (result.Warning is { } warning)
        {
            events.Warned(warning);
        }

        if (result.Problem is { } problem)
        {
            events.Refused(problem, result.Position);
            report = report with { Refused = report.Refused + 1 };
        }
        else if (result.Withdrawn is { } withdrawn)
        {
            report = await WithdrawAsync(withdrawn, result.WithdrawnVersion, await WriteAsync(report).ConfigureAwait(false))
                .ConfigureAwait(false);
        }
        else if (result.Graph is { } graph)
        {
            if (IsWithdrawn(graph.Article))
            {
                report = report with { Withdrawn = report.Withdrawn + 1 };
            }
            else if (Add(graph, result.Position))
            {
                _last = result.Position;
                return await WriteAsync(report).ConfigureAwait(false);
            }
        }

        _last = result.Position;
        return report;
    }

    // A version that comes after the withdrawal but was made before it stays withdrawn; one that was made later is published anew.
    private bool IsWithdrawn(Article article) =>
        _withdrawn.TryGetValue(article.Id, out var version) && article.Version is { } own && own <= version;

    private async Task<ImportReport> WithdrawAsync(NodeId article, int? version, ImportReport report)
    {
        if (version is { } number)
        {
            _withdrawn[article] = Math.Max(number, _withdrawn.GetValueOrDefault(article));
        }

        await writer.PublishAsync(CancellationToken.None).ConfigureAwait(false);
        await writer.RetractAsync(article, CancellationToken.None).ConfigureAwait(false);
        return report with { Withdrawn = report.Withdrawn + 1 };
    }

    private bool Add(ArticleGraph graph, SourcePosition position)
    {
        _batch.Add((graph, position));
        _claims += graph.Claims.Length;
        _characters += graph.Article.Text.Length;
        return _batch.Count >= limit.Articles || _claims >= limit.Claims || _characters >= limit.Characters;
    }

    private async Task<ImportReport> FinishAsync(ImportReport report)
    {
        report = await WriteAsync(report).ConfigureAwait(false);
        await writer.PublishAsync(CancellationToken.None).ConfigureAwait(false);
        return report;
    }

    private async Task<ImportReport> WriteAsync(ImportReport report)
    {
        if (_batch.Count == 0)
        {
            return report;
        }

        var witness = _batch[^1].Graph.Article.Id;
        report = await ImportAsync([.. _batch], report).ConfigureAwait(false);
        _batch.Clear();
        (_claims, _characters) = (0, 0);
        events.Progress(report);
        events.Committed(_last, report, witness);
        return report;
    }

    // A graph that the store finds inconsistent is a fault of the extractor; it must not cost the others of its batch.
    private async Task<ImportReport> ImportAsync((ArticleGraph Graph, SourcePosition Position)[] batch, ImportReport report)
    {
        try
        {
            return report.With(await writer.StageAsync([.. batch.Select(b => b.Graph)], CancellationToken.None).ConfigureAwait(false));
        }
        catch (ArgumentException fault) when (batch is [var (only, position)])
        {
            events.Refused(
                new InputProblem(only.Article.Path ?? only.Article.Id.Value, null, fault.Message, "report it with this article"),
                position
            );
            return report with { Refused = report.Refused + 1 };
        }
        catch (ArgumentException)
        {
            foreach (var one in batch)
            {
                report = await ImportAsync([one], report).ConfigureAwait(false);
            }

            return report;
        }
    }
}
