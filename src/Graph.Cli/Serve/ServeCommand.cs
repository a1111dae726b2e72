using System.CommandLine;
using Graph.Api;
using Graph.Cli.Commands;
using Graph.Cli.Import;
using Graph.Cli.Inputs;
using Graph.Cli.Keys;
using Graph.Cli.Stores;
using Graph.Cli.Terminals;

namespace Graph.Cli.Serve;

/// <summary><c>graph serve</c>: answers GraphQL over HTTP.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var import = new Option<string[]>("--import")
        {
            Description = "Import these first: " + InputOptions.PathDescription,
            HelpName = "PATH",
            AllowMultipleArgumentsPerToken = true,
        };
        var listen = new ListenOptions();
        var store = new StoreOption(terminal);
        var inputs = new InputOptions();
        var limits = new LimitOptions();
        var log = new Option<string?>("--request-log")
        {
            Description = "Log each request to standard error, as text or json",
            HelpName = "FORMAT",
        };
        log.AcceptOnlyFromAmong("text", "json");
        var access = new AccessOptions(new KeyFileOption(terminal));
        var command = new ExampleCommand(
            "serve",
            "Answers GraphQL over HTTP, on this machine alone unless told otherwise.",
            ("serve --import samples/articles", "load the samples and answer on http://127.0.0.1:4000/graphql"),
            ("serve --port 8080 --store sqlite:news.db", "another port and another store"),
            ("serve --url http://0.0.0.0:4000", "answer other machines too, those with a key (graph keys add) alone"),
            ("serve --url http://0.0.0.0:4000 --public-read --rate-limit 600", "let everybody read, each 600 times a minute")
        )
        {
            import,
        };
        listen.AddTo(command);
        store.AddTo(command);
        inputs.AddTo(command);
        access.AddTo(command);
        limits.AddTo(command);
        command.Add(log);
        command.SetAction(
            async (parsed, stop) =>
            {
                var url = listen.Read(parsed);
                var options = access.Read(parsed, url, limits.Read(parsed, new GraphApiOptions()));
                var opening = StoreOpener.OpenAsync(store.Read(parsed), terminal, stop);
                var reading = inputs.Read(parsed, parsed.GetValue(import) ?? [], terminal);
                var intake = new ArticleIntake(reading.Options, reading.Threads);
                // The server is made while the store is opened, for each takes a good part of the time until the first answer.
                var making = Task.Run(
                    () => GraphServer.Make(new ServerSetup(url, options, parsed.GetValue(log), intake), opening),
                    CancellationToken.None
                );
                var opened = await opening.ConfigureAwait(false);
                await using var closing = opened.ConfigureAwait(false);
                if (reading.Paths.Count > 0)
                {
                    // What was refused has been told; the rest is worth serving.
                    var code = await ImportRun.RunAsync(new ArticleStream(reading, terminal), opened, terminal, stop).ConfigureAwait(false);
                    if (code == ExitCode.Stopped)
                    {
                        return code;
                    }
                }

                return await GraphServer.RunAsync(making, url, terminal, stop).ConfigureAwait(false);
            }
        );
        return command;
    }
}
