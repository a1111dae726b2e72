using Graph.Api.Errors;
using Graph.Api.Live;
using Graph.Api.Observation;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Writing;

/// <summary>Imports articles that a client sends, some at a time, and tells those who listen.</summary>
internal sealed class ArticleImport(IArticleIntake intake, IGraphWriter writer, ClaimNews news, Feed<ImportStep> progress)
{
    private const int BatchSize = 20;

    /// <summary>Imports all of <paramref name="articles"/>; those that cannot be read are told with the reason.</summary>
    public async Task<ImportResult> RunAsync(string id, IReadOnlyList<SentArticle> articles, CancellationToken cancellation)
    {
        using var activity = ApiTelemetry.Import(articles.Count);
        var done = new List<ImportedArticle>(articles.Count);
        var batch = new List<IntakeResult>(BatchSize);
        await foreach (var result in intake.ReadAsync(articles, cancellation).ConfigureAwait(false))
        {
            batch.Add(result);
            if (batch.Count == BatchSize)
            {
                await WriteAsync(id, articles.Count, batch, done, cancellation).ConfigureAwait(false);
            }
        }

        await WriteAsync(id, articles.Count, batch, done, cancellation).ConfigureAwait(false);
        done.ForEach(ApiTelemetry.Imported);
        return new ImportResult(new ImportStep(id, articles.Count, done), done);
    }

    private async Task WriteAsync(
        string id,
        int total,
        List<IntakeResult> batch,
        List<ImportedArticle> done,
        CancellationToken cancellation
    )
    {
        if (batch.Count == 0)
        {
            return;
        }

        ArticleGraph[] graphs = [.. batch.Select(result => result.Graph).OfType<ArticleGraph>()];
        var outcomes = new Queue<ImportOutcome>(graphs.Length == 0 ? [] : await ImportAsync(graphs, cancellation).ConfigureAwait(false));
        done.AddRange(
            batch.Select(result => result.Graph is null ? ImportedArticle.Refused(result.Problem!) : ImportedArticle.Of(outcomes.Dequeue()))
        );
        batch.Clear();
        progress.Publish(new ImportStep(id, total, done));
    }

    private async Task<IReadOnlyList<ImportOutcome>> ImportAsync(ArticleGraph[] graphs, CancellationToken cancellation)
    {
        var before = await news.KnownAsync(graphs, cancellation).ConfigureAwait(false);
        try
        {
            var outcomes = await writer.ImportAsync(graphs, cancellation).ConfigureAwait(false);
            news.Publish(graphs, before);
            return outcomes;
        }
        catch (ArgumentException inconsistent)
        {
            throw RequestErrors.BadArgument("articles", $"expected articles that can be stored: {inconsistent.Message}");
        }
    }
}
