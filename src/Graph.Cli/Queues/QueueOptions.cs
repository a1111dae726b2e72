using System.CommandLine;
using System.CommandLine.Parsing;
using Graph.Cli.Commands;
using Graph.Cli.Terminals;
using Graph.Import.Queues;

namespace Graph.Cli.Queues;

/// <summary>The options that name a queue.</summary>
internal sealed class QueueOptions
{
    private const int UsualPatience = 60;
    private const int MostPatience = 3600;

    private readonly Option<string> _server = new("--nats")
    {
        Description = "Address of the NATS server; it must run with JetStream (nats-server -js)",
        HelpName = "URL",
        DefaultValueFactory = _ => "nats://127.0.0.1:4222",
    };

    private readonly Option<string> _queue = new("--queue")
    {
        Description = "Name of the queue; articles stand under NAME.articles, refusals under NAME.refused",
        HelpName = "NAME",
        CustomParser = ParseName,
        DefaultValueFactory = _ => "graph",
    };

    private readonly Option<int> _patience = new("--patience")
    {
        Description = "Seconds after which what a worker has taken and not stored goes to another",
        HelpName = "SECONDS",
        CustomParser = result => WholeNumber.Read(result, "--patience", MostPatience, "seconds"),
        DefaultValueFactory = _ => UsualPatience,
    };

    public void AddTo(Command command)
    {
        command.Add(_server);
        command.Add(_queue);
        command.Add(_patience);
    }

    public Task<ArticleQueue> OpenAsync(ParseResult parsed, Terminal terminal, CancellationToken stop) =>
        ArticleQueue.OpenAsync(
            parsed.GetRequiredValue(_server),
            parsed.GetRequiredValue(_queue),
            TimeSpan.FromSeconds(parsed.GetValue(_patience)),
            terminal.Report,
            stop
        );

    private static string ParseName(ArgumentResult result)
    {
        var name = result.Tokens[0].Value;
        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            result.AddError($"--queue: '{name}' is no name; write letters, digits, - and _");
        }

        return name;
    }
}
