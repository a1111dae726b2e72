using System.CommandLine;
using Graph.Cli.Commands;
using Graph.Cli.Inputs;
using Graph.Cli.Terminals;

namespace Graph.Cli.Extract;

/// <summary><c>graph extract</c>: shows what articles say without storing it.</summary>
internal static class ExtractCommand
{
    private const string Json = "json";
    private const string Table = "table";

    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = InputOptions.PathDescription, Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format")
        {
            Description = "json: the interchange form, one line an article; table: for people",
            DefaultValueFactory = _ => Table,
        };
        format.AcceptOnlyFromAmong(Json, Table);
        var why = new Option<bool>("--why")
        {
            Description = "Show rule, trigger, cues and confidence of each claim (json always has them)",
        };
        var rejected = new Option<bool>("--rejected") { Description = "List the sentences with a trigger that made no claim, and why" };
        var tree = new Option<bool>("--tree")
        {
            Description = "Print the parsed sentences as CoNLL-U, with clauses and claims in MISC, in place of the claims",
        };
        var inputs = new InputOptions();
        var command = new ExampleCommand(
            "extract",
            "Shows what articles say, without storing it.",
            ("extract article.md", "a table of claims, each with its sentence"),
            ("extract --format json samples/articles > graph.jsonl", "the interchange form, one line an article"),
            ("extract --why --rejected article.md", "how each claim came about, and which sentences made none"),
            ("extract --tree article.md", "the sentences as CoNLL-U: what governs what"),
            ("extract --published 2022-06-02 --language sv - < article.txt", "bare text from standard input")
        )
        {
            paths,
            format,
            why,
            rejected,
            tree,
        };
        inputs.AddTo(command);
        command.SetAction(
            (parsed, stop) =>
            {
                var articles = new ArticleStream(inputs.Read(parsed, parsed.GetRequiredValue(paths), terminal), terminal);
                IGraphSink sink =
                    parsed.GetValue(tree) ? new TreeSink(articles.Extractor, terminal)
                    : parsed.GetValue(format) == Json ? new JsonSink(terminal, parsed.GetValue(rejected))
                    : new TableSink(terminal, parsed.GetValue(why), parsed.GetValue(rejected));
                return RunAsync(articles, sink, terminal, stop);
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(ArticleStream articles, IGraphSink sink, Terminal terminal, CancellationToken stop)
    {
        await using var closing = sink.ConfigureAwait(false);
        var refused = false;
        await foreach (var result in articles.GraphsAsync(stop).ConfigureAwait(false))
        {
            if ((result.Problem ?? result.Warning) is { } told)
            {
                refused |= result.Problem is not null;
                terminal.Report(told.ToString());
            }

            if (result.Graph is { } graph)
            {
                await sink.WriteAsync(graph, stop).ConfigureAwait(false);
            }
        }

        articles.TellPassedOver();
        return refused ? ExitCode.Refused : ExitCode.Done;
    }
}
