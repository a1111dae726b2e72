using Graph.Cli.Terminals;
using Graph.Model;
using Spectre.Console;

namespace Graph.Cli.Extract;

/// <summary>Shows the claims of each article in a table, with the sentence that states each.</summary>
internal sealed class TableSink(Terminal terminal, bool why, bool rejected) : IGraphSink
{
    private const int PlainWidth = 120;
    private const int ClaimWidth = 44;

    /// <summary>Borders and the space beside the words of two columns.</summary>
    private const int AroundTwo = 7;

    /// <summary>The least width at which the claims need not give way to the sentences.</summary>
    private const int Roomy = 2 * ClaimWidth + AroundTwo;

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
            WriteClaims(graph);
        }

        if (rejected && !graph.Rejections.IsEmpty)
        {
            _console.Write(Rejections(graph));
        }

        _console.WriteLine();
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void WriteClaims(ArticleGraph graph)
    {
        var words = new ClaimWords(graph);
        var rows = graph.Claims.Select(claim => Row(graph, claim, words)).ToList();
        var plain = new PlainTable(ClaimWidth, _console.Profile.Width - ClaimWidth - AroundTwo);
        if (
            !why
            && _console.Profile.Capabilities.Unicode
            && _console.Profile.Width >= Roomy
            && plain.TryAdd(["Claim", "Sentence"])
            && rows.TrueForAll(plain.TryAdd)
        )
        {
            terminal.Out.Write(plain.ToString());
        }
        else
        {
            _console.Write(Claims(rows));
        }
    }

    private string[] Row(ArticleGraph graph, Claim claim, ClaimWords words) =>
        [
            Shown(words.Statement(claim)),
            Shown(claim.Evidence.Sentence.Of(graph.Article.Text)),
            .. why ? [Shown(words.Reason(claim))] : Array.Empty<string>(),
        ];

    private Table Claims(List<string[]> rows)
    {
        var table = new Table { Border = TableBorder.Rounded, Expand = true };
        table.AddColumn(new TableColumn("Claim") { Width = ClaimWidth }).AddColumn("Sentence");
        if (why)
        {
            table.AddColumn("Why");
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(cell)));
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
            table.AddRow(cells.Select(cell => new Text(Shown(cell))));
        }

        return table;
    }

    private static string Shown(string text) => string.Join('\n', text.Split('\n').Select(Printable.Of));

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
