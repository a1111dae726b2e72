using System.CommandLine;
using Graph.Cli.Commands;
using Graph.Cli.Inputs;
using Graph.Cli.Terminals;

namespace Graph.Cli.Extract;

/// <summary><c>graph extract</c>: shows what articles say without storing it.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = InputOptions.PathDescription, Arity = ArgumentArity.OneOrMore };
        var shown = new ExtractOptions();
        var inputs = new InputOptions();
        var command = new ExampleCommand(
            "extract",
            "Shows what articles say, without storing it.",
            ("extract article.md", "a table of claims, each with its sentence"),
            ("extract --format json samples/articles > graph.jsonl", "the interchange form, one line an article"),
            ("extract --why --rejected article.md", "how each claim came about, and which sentences made none"),
            ("extract --tree article.md", "the sentences as CoNLL-U: what governs what"),
            (
                "extract --shard 0/8 --output parts/0.jsonl archive",
                "the first of eight parts of an archive, for graph import --shards parts"
            ),
            ("extract --published 2022-06-02 --language sv - < article.txt", "bare text from standard input")
        )
        {
            paths,
        };
        shown.AddTo(command);
        inputs.AddTo(command);
        command.SetAction(
            (parsed, stop) =>
            {
                var articles = new ArticleStream(inputs.Read(parsed, parsed.GetRequiredValue(paths), terminal), terminal);
                return RunAsync(articles, shown.Sink(parsed, articles, terminal), terminal, stop);
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(ArticleStream articles, IGraphSink sink, Terminal terminal, CancellationToken stop)
    {
        await using var closing = sink.ConfigureAwait(false);
        var refused = 0;
        await foreach (var result in articles.GraphsAsync(stop).ConfigureAwait(false))
        {
            if ((result.Problem ?? result.Warning) is { } told)
            {
                refused += result.Problem is null ? 0 : 1;
                terminal.Report(told.ToString());
            }

            if (result.Graph is { } graph)
            {
                await sink.WriteAsync(graph, stop).ConfigureAwait(false);
            }
            else if (result.Withdrawn is { } withdrawn)
            {
                await sink.WithdrawAsync(withdrawn, result.WithdrawnVersion, stop).ConfigureAwait(false);
            }
        }

        if (sink is FileSink file)
        {
            await file.CompleteAsync(articles.Shard, articles.Fingerprint(), refused, stop).ConfigureAwait(false);
        }

        articles.TellPassedOver();
        return refused > 0 ? ExitCode.Refused : ExitCode.Done;
    }
}
