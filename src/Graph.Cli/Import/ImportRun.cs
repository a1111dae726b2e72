using Graph.Cli.Inputs;
using Graph.Cli.Terminals;
using Graph.Import.Articles;
using Graph.Import.Pipeline;
using Graph.Import.Refusals;
using Graph.Import.Sources;
using Graph.Storage;

namespace Graph.Cli.Import;

/// <summary>Runs an import and tells how it goes.</summary>
internal static class ImportRun
{
    /// <summary>Imports all articles with nothing out of the ordinary. Answers the exit code.</summary>
    public static Task<int> RunAsync(ArticleStream articles, IGraphWriter writer, Terminal terminal, CancellationToken stop) =>
        RunAsync(articles, writer, RunSettings.Plain, Resumption.None, terminal, stop);

    /// <summary>Imports all articles; refused ones are reported and the rest goes on. Answers the exit code.</summary>
    public static async Task<int> RunAsync(
        ArticleStream articles,
        IGraphWriter writer,
        RunSettings settings,
        Resumption resumption,
        Terminal terminal,
        CancellationToken stop
    )
    {
        using var refusals = settings.RefusedFile is { } path ? RefusalFile.Open(path, append: resumption.GoesOn) : null;
        var progress = new ImportProgress(terminal, articles, settings.Progress);
        var events = new ImportEvents
        {
            Refused = (problem, position) =>
            {
                terminal.Report(problem.ToString());
                refusals?.Add(SourceOf(articles, position), problem, position);
            },
            Warned = warning => terminal.Report(warning.ToString()),
            Progress = progress.Tell,
            Committed = (position, report, witness) => resumption.Save(articles, position, report, witness),
        };
        var report = await progress
            .ShowAsync(() => new BulkImport(writer, BatchLimit.Default, events).RunAsync(articles.GraphsAsync(stop), stop))
            .ConfigureAwait(false);
        if (!report.Stopped)
        {
            resumption.Complete();
        }

        articles.TellPassedOver();
        return ImportSummary.Tell(report with { Refused = report.Refused + resumption.Refused }, terminal, settings.Progress);
    }

    private static ArticleSource? SourceOf(ArticleStream articles, SourcePosition position) => articles.Sources[position.Source].Source;
}
