using System.CommandLine;
using Graph.Cli.Commands;
using Graph.Cli.Stores;
using Graph.Cli.Terminals;

namespace Graph.Cli.Backup;

/// <summary><c>graph backup</c>: copies an embedded store while it is in use.</summary>
internal static class BackupCommand
{
    public static Command Create(Terminal terminal)
    {
        var target = new Argument<string>("FILE") { Description = "The new file; it must not be there yet" };
        var store = new StoreOption(terminal);
        var command = new ExampleCommand(
            "backup",
            "Copies an embedded store as it stands into a new file, while others read and write it.",
            ("backup /backup/graph-$(date +%F).db --store sqlite:graph.db", "a copy a day")
        )
        {
            target,
        };
        store.AddTo(command);
        command.SetAction((parsed, stop) => RunAsync(store.Read(parsed), parsed.GetRequiredValue(target), terminal, stop));
        return command;
    }

    private static async Task<int> RunAsync(StoreChoice choice, string target, Terminal terminal, CancellationToken stop)
    {
        var opened = await StoreOpener.OpenExistingAsync(choice, terminal, stop).ConfigureAwait(false);
        await using var store = opened.ConfigureAwait(false);
        await opened.BackupAsync(target, stop).ConfigureAwait(false);
        terminal.Report($"graph: {opened.Address} copied to {target}");
        return ExitCode.Done;
    }
}
