using System.CommandLine;
using Graph.Cli.Commands;
using Graph.Cli.Stores;
using Graph.Cli.Terminals;
using Graph.Import.Interchange;

namespace Graph.Cli.Export;

/// <summary><c>graph export</c>: writes out all that the store was given.</summary>
internal static class ExportCommand
{
    private const string JsonLines = "jsonl";
    private const int Buffer = 64 * 1024;

    public static Command Create(Terminal terminal)
    {
        var format = new Option<string>("--format") { Description = "jsonl: the interchange form with the text, one line an article", DefaultValueFactory = _ => JsonLines };
        format.AcceptOnlyFromAmong(JsonLines);
        var store = new StoreOption(terminal);
        var command = new ExampleCommand(
            "export", "Writes all articles with their claims to standard output, ordered by id: equal graphs give equal bytes in every store.",
            ("export > graph.jsonl", "the default store"),
            ("export --store sqlite:news.db | sha256sum", "a fingerprint of another store"))
        {
            format,
        };
        store.AddTo(command);
        command.SetAction((parsed, stop) => RunAsync(store.Read(parsed), terminal, stop));
        return command;
    }

    private static async Task<int> RunAsync(StoreChoice choice, Terminal terminal, CancellationToken stop)
    {
        var opened = await StoreOpener.OpenExistingAsync(choice, terminal, stop).ConfigureAwait(false);
        await using var store = opened.ConfigureAwait(false);
        // Not disposed: it would close standard output, which belongs to the terminal.
        var stream = new BufferedStream(terminal.Output, Buffer);
        using var writer = new InterchangeWriter(stream, InterchangeParts.Text);
        await foreach (var graph in opened.ExportAsync(stop).ConfigureAwait(false))
        {
            await writer.WriteAsync(graph, stop).ConfigureAwait(false);
        }

        await stream.FlushAsync(stop).ConfigureAwait(false);
        return ExitCode.Done;
    }
}
