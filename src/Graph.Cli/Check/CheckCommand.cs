using System.CommandLine;
using Graph.Cli.Commands;
using Graph.Cli.Import;
using Graph.Cli.Stores;
using Graph.Cli.Terminals;

namespace Graph.Cli.Check;

/// <summary><c>graph check</c>: looks for damage in a store.</summary>
internal static class CheckCommand
{
    private const int MostFaults = 1000;

    public static Command Create(Terminal terminal)
    {
        var store = new StoreOption(terminal);
        var command = new ExampleCommand(
            "check",
            "Looks through a whole store: its structure, the hash of every article, and that all evidence points to the words of the text.",
            ("check", "the default store"),
            ("check --store sqlite:/backup/graph.db && echo sound", "a backup")
        );
        store.AddTo(command);
        command.SetAction((parsed, stop) => RunAsync(store.Read(parsed), terminal, stop));
        return command;
    }

    private static async Task<int> RunAsync(StoreChoice choice, Terminal terminal, CancellationToken stop)
    {
        var opened = await StoreOpener.OpenExistingAsync(choice, terminal, stop).ConfigureAwait(false);
        await using var store = opened.ConfigureAwait(false);
        var (articles, faults) = (0, 0);
        await foreach (var fault in opened.CheckAsync(_ => articles++, stop).ConfigureAwait(false))
        {
            if (++faults <= MostFaults)
            {
                terminal.Out.WriteLine(fault.Article is { } article ? $"{article}: {fault.Message}" : fault.Message);
            }
        }

        terminal.Out.WriteLine($"{Count.Of(articles, "article")} checked, {Count.Of(faults, "fault")}");
        if (faults == 0)
        {
            return ExitCode.Done;
        }

        terminal.Report($"graph: {opened.Address} is damaged; restore a backup, or import its articles into a new store");
        return ExitCode.Unreachable;
    }
}
