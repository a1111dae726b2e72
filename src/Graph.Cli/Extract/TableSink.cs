using Graph.Cli.Terminals;
using Graph.Model;
using Spectre.Console;

namespace Graph.Cli.Extract;

/// <summary>Shows the claims of each article in a table, with the sentence that states each.</summary>
internal sealed class TableSink(Terminal terminal, bool why, bool rejected) : IGraphSink
{
    private const int PlainWidth = 120;

    private readonly IAnsiConsole _console = Plain(terminal);

    public Task WriteAsync(ArticleGraph graph, CancellationToken cancellation)
    {
        var article = graph.Article;
        _console.WriteLine(Printable.Of($"{article.Path}: {article.Title ?? article.Id.Value}"));
        if (graph.Claims.IsEmpty)
        {
            _console.WriteLine("  no claims");
        }
        else
        {
            _console.Write(Claims(graph));
        }

        if (rejected && !graph.Rejections.IsEmpty)
        {
            _console.Write(Rejections(graph));
        }

        _console.WriteLine();
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Table Claims(ArticleGraph graph)
    {
        var table = new Table { Border = TableBorder.Rounded, Expand = true };
        table.AddColumn(new TableColumn("Claim") { Width = 44 }).AddColumn("Sentence");
        if (why)
        {
            table.AddColumn("Why");
        }

        var words = new ClaimWords(graph);
        foreach (var claim in graph.Claims)
        {
            string[] cells =
            [
                words.Statement(claim),
                claim.Evidence.Sentence.Of(graph.Article.Text),
                .. why ? [words.Reason(claim)] : Array.Empty<string>(),
            ];
            table.AddRow(cells.Select(Cell));
        }

        return table;
    }

    private static Table Rejections(ArticleGraph graph)
    {
        var table = new Table { Border = TableBorder.Rounded, Expand = true };
        table.AddColumn("No claim: trigger").AddColumn("Rule").AddColumn("Reason").AddColumn("Sentence");
        foreach (var (sentence, trigger, rule, reason) in graph.Rejections)
        {
            string[] cells = [trigger.Of(graph.Article.Text), rule, reason, sentence.Of(graph.Article.Text)];
            table.AddRow(cells.Select(Cell));
        }

        return table;
    }

    private static Text Cell(string text) => new(string.Join('\n', text.Split('\n').Select(Printable.Of)));

    private static IAnsiConsole Plain(Terminal terminal)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = terminal.OutputIsInteractive ? AnsiSupport.Detect : AnsiSupport.No,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(terminal.Out),
            }
        );
        if (!terminal.OutputIsInteractive)
        {
            console.Profile.Width = terminal.Columns(PlainWidth);
            console.Profile.Capabilities.Unicode = true;
        }

        return console;
    }
}
