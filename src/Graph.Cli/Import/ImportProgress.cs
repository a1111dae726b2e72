using Graph.Cli.Inputs;
using Graph.Cli.Terminals;
using Graph.Import.Pipeline;
using Spectre.Console;

namespace Graph.Cli.Import;

/// <summary>Shows how far an import is: a bar where people look on, otherwise a line now and then.</summary>
internal sealed class ImportProgress(Terminal terminal, ArticleStream articles, ProgressKind kind)
{
    private const int ArticlesPerLine = 1_000;

    private readonly long _begun = terminal.Clock.GetTimestamp();
    private readonly long _size = articles.Size;
    private ProgressTask? _bar;
    private int _next = ArticlesPerLine;

    /// <summary>Tells how far it is.</summary>
    public void Tell(ImportReport report)
    {
        if (kind == ProgressKind.Json)
        {
            terminal.Report(ProgressLine.Progress(report, Pace(report)));
        }
        else if (_bar is { } bar)
        {
            bar.Description = Markup.Escape(Words(report));
            bar.Value = articles.Reading.Done;
        }
        else if (kind == ProgressKind.Text && report.Articles >= _next)
        {
            _next = report.Articles - (report.Articles % ArticlesPerLine) + ArticlesPerLine;
            terminal.Report($"graph: {Words(report)}");
        }
    }

    /// <summary>Runs <paramref name="work"/> with the bar, where there is one.</summary>
    public async Task<ImportReport> ShowAsync(Func<Task<ImportReport>> work)
    {
        if (kind != ProgressKind.Text || !terminal.ErrorIsInteractive)
        {
            return await work().ConfigureAwait(false);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        terminal.Above = console.WriteLine;
        try
        {
            return await console
                .Progress()
                .AutoClear(true)
                .StartAsync(context =>
                {
                    _bar = context.AddTask("importing", maxValue: Math.Max(1, _size));
                    return work();
                })
                .ConfigureAwait(false);
        }
        finally
        {
            (terminal.Above, _bar) = (null, null);
        }
    }

    private ImportPace Pace(ImportReport report)
    {
        var (done, skipped) = (articles.Reading.Done, articles.Reading.Skipped);
        return ImportPace.Of(report.Articles, terminal.Clock.GetElapsedTime(_begun), done - skipped, _size - done);
    }

    private string Words(ImportReport report) =>
        $"{Count.Of(report.Articles, "article")}, {Count.Of(report.ClaimsAdded, "claim")} added, {report.Refused} refused, {Pace(report)}";
}
