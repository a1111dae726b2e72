using System.CommandLine;
using Graph.Cli.Commands;
using Graph.Cli.Import;
using Graph.Cli.Inputs;
using Graph.Cli.Terminals;
using Graph.Import.Articles;
using Graph.Import.Queues;

namespace Graph.Cli.Queues;

/// <summary><c>graph send</c>: puts articles on a queue, for workers to store.</summary>
internal static class SendCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = InputOptions.PathDescription, Arity = ArgumentArity.OneOrMore };
        var queue = new QueueOptions();
        var inputs = new InputOptions();
        var command = new ExampleCommand(
            "send",
            "Puts articles on a queue of NATS JetStream, for graph worker to store. What stands there already is not put there twice.",
            ("send archive", "all articles below a folder"),
            ("send --nats nats://queue:4222 --queue news feed.jsonl", "to another server, on a queue of its own")
        )
        {
            paths,
        };
        queue.AddTo(command);
        inputs.AddTo(command);
        command.SetAction(
            async (parsed, stop) =>
            {
                var articles = new ArticleStream(inputs.Read(parsed, parsed.GetRequiredValue(paths), terminal), terminal);
                var opened = await queue.OpenAsync(parsed, terminal, stop).ConfigureAwait(false);
                await using var closing = opened.ConfigureAwait(false);
                return await RunAsync(articles, opened, terminal, stop).ConfigureAwait(false);
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(ArticleStream articles, ArticleQueue queue, Terminal terminal, CancellationToken stop)
    {
        var (sent, refused) = (0, 0);
        await foreach (var read in articles.ReadAsync(stop).ConfigureAwait(false))
        {
            var result = read.Resolve();
            if ((result.Problem ?? result.Warning) is { } told)
            {
                refused += result.Problem is null ? 0 : 1;
                terminal.Report(told.ToString());
            }

            if (!articles.IsHere(result) || await QueueMessage.OfAsync(result, stop).ConfigureAwait(false) is not { } message)
            {
                continue;
            }

            if (await queue.SendAsync(message, stop).ConfigureAwait(false))
            {
                sent++;
            }
            else
            {
                refused++;
                terminal.Report(TooLarge(message, result).ToString());
            }
        }

        articles.TellPassedOver();
        terminal.Out.WriteLine($"{Count.Of(sent, "article")} on {queue.Articles}; {refused} refused");
        return refused > 0 ? ExitCode.Refused : ExitCode.Done;
    }

    private static InputProblem TooLarge(QueueMessage message, ReadResult read) =>
        new(
            read.Article?.Path ?? message.Id,
            null,
            "it is larger than the queue takes",
            "raise max_payload of the server, or use graph import"
        );
}
