using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Diagnostics.CodeAnalysis;
using Graph.Cli.Backup;
using Graph.Cli.Check;
using Graph.Cli.Commands;
using Graph.Cli.Copy;
using Graph.Cli.Export;
using Graph.Cli.Extract;
using Graph.Cli.Import;
using Graph.Cli.Keys;
using Graph.Cli.Lists;
using Graph.Cli.Observation;
using Graph.Cli.Queues;
using Graph.Cli.Resolve;
using Graph.Cli.Retract;
using Graph.Cli.Serve;
using Graph.Cli.Status;
using Graph.Cli.Terminals;
using Graph.Cli.Watch;
using Graph.Language.Lexicons;
using Graph.Storage;

namespace Graph.Cli;

/// <summary>The whole command line.</summary>
internal static class GraphCommand
{
    private const string Help = "--help";

    private static readonly (string Arguments, string Meaning)[] s_examples =
    [
        ("serve --import samples/articles", "load the articles into the store and answer GraphQL on http://127.0.0.1:4000/graphql"),
        ("extract --format table article.md", "show what an article says, with the sentences that say it"),
        ("import --help", "help and examples of one command"),
    ];

    /// <summary>Runs a command line and answers the exit code. Every failure becomes one line on standard error.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A fault of the program must not end it without a word and a known code.")]
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken stop)
    {
        try
        {
            var parsed = Build(terminal).Parse(arguments.Count == 0 ? [Help] : arguments);
            if (StrictOptions.FirstUnknown(parsed) is { } unknown)
            {
                return Misused(parsed, unknown, terminal);
            }

            if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction)
            {
                // That a command is missing says less than what stands in its place.
                return Misused(parsed, parsed.Errors[^1].Message.TrimEnd('.'), terminal);
            }

            using var telemetry = TelemetryExport.Start(terminal);
            var configuration = new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(configuration, stop).ConfigureAwait(false);
        }
        catch (UsageException misuse)
        {
            terminal.Report($"graph: {misuse.Message}");
            return ExitCode.Usage;
        }
        catch (PackException broken)
        {
            terminal.Report($"graph: {broken.Message}");
            return ExitCode.Usage;
        }
        catch (StoreException failure)
        {
            terminal.Report($"graph: {failure.Message}");
            return ExitCode.Unreachable;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            terminal.Report($"graph: {failure.Message.TrimEnd('.')}; check where the output goes");
            return ExitCode.Refused;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            terminal.Report("graph: stopped");
            return ExitCode.Stopped;
        }
        catch (Exception fault)
        {
            terminal.Report($"graph: an unexpected fault ({fault.GetType().Name}: {fault.Message}); report it with the command line");
            return ExitCode.Unreachable;
        }
    }

    private static RootCommand Build(Terminal terminal)
    {
        var root = new RootCommand("Turns news articles into a graph of who said and did what to whom, with the sentence for every edge.")
        {
            ExtractCommand.Create(terminal),
            ImportCommand.Create(terminal),
            WatchCommand.Create(terminal),
            SendCommand.Create(terminal),
            WorkerCommand.Create(terminal),
            ServeCommand.Create(terminal),
            KeysCommand.Create(terminal),
            RetractCommand.Create(terminal),
            ResolveCommand.Create(terminal),
            ArticlesCommand.Create(terminal),
            ActorsCommand.Create(terminal),
            StatusCommand.Create(terminal),
            ExportCommand.Create(terminal),
            CopyCommand.Create(terminal),
            CheckCommand.Create(terminal),
            BackupCommand.Create(terminal),
        };
        foreach (var option in root.Options)
        {
            option.Action = option switch
            {
                HelpOption { Action: HelpAction usual } => new HelpWithExamples(usual, terminal, s_examples),
                VersionOption => new ShowVersion(),
                _ => option.Action,
            };
        }

        return root;
    }

    private static int Misused(ParseResult parsed, string message, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        var hint = $"see graph {(command is RootCommand ? "" : command.Name + " ")}--help";
        terminal.Report($"graph: {message}; {hint}");
        return ExitCode.Usage;
    }
}
