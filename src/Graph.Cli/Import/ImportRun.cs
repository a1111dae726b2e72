using Graph.Cli.Inputs;
using Graph.Cli.Terminals;
using Graph.Import.Pipeline;
using Graph.Storage;

namespace Graph.Cli.Import;

/// <summary>Runs an import and tells how it goes.</summary>
internal static class ImportRun
{
    /// <summary>Imports all articles; refused ones are reported and the rest goes on. Answers the exit code.</summary>
    public static async Task<int> RunAsync(ArticleStream articles, IGraphWriter writer, Terminal terminal, CancellationToken stop)
    {
        var report = await ImportProgress.ShowAsync(
            terminal, articles,
            progress => new BulkImport(writer, BatchLimit.Default).RunAsync(
                articles.GraphsAsync(stop), problem => terminal.Report(problem.ToString()), progress, stop)).ConfigureAwait(false);
        articles.TellPassedOver();
        return ImportSummary.Tell(report, terminal);
    }
}
