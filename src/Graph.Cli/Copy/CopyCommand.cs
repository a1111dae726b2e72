using System.CommandLine;
using System.Runtime.CompilerServices;
using Graph.Cli.Commands;
using Graph.Cli.Import;
using Graph.Cli.Stores;
using Graph.Cli.Terminals;
using Graph.Import.Pipeline;
using Graph.Storage;

namespace Graph.Cli.Copy;

/// <summary><c>graph copy</c>: puts all that one store holds into another.</summary>
internal static class CopyCommand
{
    public static Command Create(Terminal terminal)
    {
        var from = new Option<string>("--from")
        {
            Description = "Address of the store to read",
            HelpName = "ADDRESS",
            Required = true,
        };
        var to = new Option<string>("--to")
        {
            Description = "Address of the store to write; what it holds already stays",
            HelpName = "ADDRESS",
            Required = true,
        };
        var command = new ExampleCommand(
            "copy",
            "Puts all that one store holds into another. A copy that was stopped goes on when it is run again.",
            ("copy --from sqlite:graph.db --to sqlite:/backup/graph.db", "from one file to another")
        )
        {
            from,
            to,
        };
        command.SetAction(
            (parsed, stop) =>
            {
                var source = StoreChoice.Of(parsed.GetRequiredValue(from), terminal);
                var target = StoreChoice.Of(parsed.GetRequiredValue(to), terminal);
                return source.IsSameAs(target)
                    ? throw new UsageException($"--from and --to both name {source.Address}; name two stores")
                    : RunAsync(source, target, terminal, stop);
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(StoreChoice from, StoreChoice to, Terminal terminal, CancellationToken stop)
    {
        var source = await StoreOpener.OpenExistingAsync(from, terminal, stop).ConfigureAwait(false);
        await using var closingSource = source.ConfigureAwait(false);
        var target = await StoreOpener.OpenAsync(to, terminal, stop).ConfigureAwait(false);
        await using var closingTarget = target.ConfigureAwait(false);
        var import = new BulkImport(
            target,
            BatchLimit.Default,
            new ImportEvents { Refused = (problem, _) => terminal.Report(problem.ToString()) }
        );
        var report = await import.RunAsync(GraphsAsync(source, stop), stop).ConfigureAwait(false);
        await target.JudgeAsync(await source.JudgementsAsync(stop).ConfigureAwait(false), [], stop).ConfigureAwait(false);
        return ImportSummary.Tell(report, terminal);
    }

    private static async IAsyncEnumerable<ExtractionResult> GraphsAsync(
        IGraphExporter source,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await foreach (var graph in source.ExportAsync(cancellation).ConfigureAwait(false))
        {
            yield return new ExtractionResult(graph, null);
        }
    }
}
