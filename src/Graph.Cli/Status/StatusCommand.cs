using System.CommandLine;
using System.Globalization;
using Graph.Cli.Commands;
using Graph.Cli.Stores;
using Graph.Cli.Terminals;
using Graph.Model;

namespace Graph.Cli.Status;

/// <summary><c>graph status</c>: counts what the store holds.</summary>
internal static class StatusCommand
{
    public static Command Create(Terminal terminal)
    {
        var store = new StoreOption(terminal);
        var command = new ExampleCommand(
            "status",
            "Counts what the store holds.",
            ("status", "the default store"),
            ("status --store sqlite:news.db", "another store")
        );
        store.AddTo(command);
        command.SetAction((parsed, stop) => RunAsync(store.Read(parsed), terminal, stop));
        return command;
    }

    private static async Task<int> RunAsync(StoreChoice choice, Terminal terminal, CancellationToken stop)
    {
        var opened = await StoreOpener.OpenExistingAsync(choice, terminal, stop).ConfigureAwait(false);
        await using var store = opened.ConfigureAwait(false);
        var status = await opened.StatusAsync(stop).ConfigureAwait(false);
        terminal.Out.WriteLine($"store\t{opened.Address}");
        terminal.Out.WriteLine($"schema\t{status.SchemaVersion.ToString(CultureInfo.InvariantCulture)}");
        foreach (var kind in Enum.GetValues<NodeKind>())
        {
            var count = status.Counts.GetValueOrDefault(kind);
            terminal.Out.WriteLine($"{kind.ToString().ToLowerInvariant()}\t{count.ToString(CultureInfo.InvariantCulture)}");
        }

        return ExitCode.Done;
    }
}
