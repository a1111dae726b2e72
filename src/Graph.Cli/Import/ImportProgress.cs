using Graph.Cli.Inputs;
using Graph.Cli.Terminals;
using Graph.Import.Pipeline;
using Spectre.Console;

namespace Graph.Cli.Import;

/// <summary>Shows how far an import is: a bar where people look on, otherwise a line now and then.</summary>
internal static class ImportProgress
{
    private const int ArticlesPerLine = 1_000;

    /// <summary>Runs <paramref name="work"/>, which is given what to tell of its progress.</summary>
    public static Task<ImportReport> ShowAsync(Terminal terminal, ArticleStream articles, Func<Action<ImportReport>, Task<ImportReport>> work) =>
        terminal.ErrorIsInteractive ? WithBarAsync(terminal, articles, work) : work(Lines(terminal));

    private static Action<ImportReport> Lines(Terminal terminal)
    {
        var next = ArticlesPerLine;
        return report =>
        {
            if (report.Articles >= next)
            {
                next = report.Articles - (report.Articles % ArticlesPerLine) + ArticlesPerLine;
                terminal.Report($"graph: {Words(report)}");
            }
        };
    }

    private static async Task<ImportReport> WithBarAsync(Terminal terminal, ArticleStream articles, Func<Action<ImportReport>, Task<ImportReport>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        terminal.Above = console.WriteLine;
        try
        {
            return await console.Progress().AutoClear(true).StartAsync(context => WithBarAsync(context, articles, work)).ConfigureAwait(false);
        }
        finally
        {
            terminal.Above = null;
        }
    }

    private static Task<ImportReport> WithBarAsync(ProgressContext context, ArticleStream articles, Func<Action<ImportReport>, Task<ImportReport>> work)
    {
        var bar = context.AddTask("importing", maxValue: Math.Max(1, articles.Sources));
        return work(report =>
        {
            bar.Description = Markup.Escape(Words(report));
            bar.Value = articles.Begun;
        });
    }

    private static string Words(ImportReport report) => $"{Count.Of(report.Articles, "article")}, {Count.Of(report.ClaimsAdded, "claim")} added";
}
