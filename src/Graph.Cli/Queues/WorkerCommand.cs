using System.CommandLine;
using Graph.Cli.Commands;
using Graph.Cli.Import;
using Graph.Cli.Inputs;
using Graph.Cli.Observation;
using Graph.Cli.Stores;
using Graph.Cli.Terminals;
using Graph.Extraction;
using Graph.Import.Pipeline;
using Graph.Import.Queues;

namespace Graph.Cli.Queues;

/// <summary><c>graph worker</c>: stores the articles of a queue.</summary>
internal static class WorkerCommand
{
    public static Command Create(Terminal terminal)
    {
        var untilEmpty = new Option<bool>("--until-empty")
        {
            Description = "End when nothing is left on the queue, and nobody works on anything",
        };
        var queue = new QueueOptions();
        var inputs = new InputOptions();
        var store = new StoreOption(terminal);
        var command = new ExampleCommand(
            "worker",
            "Stores the articles of a queue of NATS JetStream, and acknowledges each when it is stored. Many workers may share a queue; any of them may be killed.",
            ("worker --store http://neo4j:7474/neo4j", "until it is stopped"),
            ("worker --until-empty --store sqlite:news.db", "what stands there now")
        )
        {
            untilEmpty,
        };
        queue.AddTo(command);
        store.AddTo(command);
        inputs.AddTo(command);
        command.SetAction(
            async (parsed, stop) =>
            {
                var settings = inputs.Read(parsed, [], terminal);
                var extractor = new ArticleExtractor(settings.Options.Packs);
                var opened = await StoreOpener.OpenAsync(store.Read(parsed), terminal, stop).ConfigureAwait(false);
                await using var closingStore = opened.ConfigureAwait(false);
                var joined = await queue.OpenAsync(parsed, terminal, stop).ConfigureAwait(false);
                await using var closingQueue = joined.ConfigureAwait(false);
                var extraction = new ExtractionPipeline(ExtractionTelemetry.Of(extractor), settings.Threads);
                var worker = new QueueWorker(joined, opened, extraction, settings.Options)
                {
                    Refused = problem => terminal.Report(problem.ToString()),
                };
                return ImportSummary.Tell(await worker.RunAsync(parsed.GetValue(untilEmpty), stop).ConfigureAwait(false), terminal);
            }
        );
        return command;
    }
}
