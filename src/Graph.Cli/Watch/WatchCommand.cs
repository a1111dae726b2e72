using System.CommandLine;
using Graph.Cli.Commands;
using Graph.Cli.Inputs;
using Graph.Cli.Stores;
using Graph.Cli.Terminals;

namespace Graph.Cli.Watch;

/// <summary><c>graph watch</c>: imports what is new in folders and feeds, again and again.</summary>
internal static class WatchCommand
{
    private const int UsualMinutes = 10;
    private const int MostMinutes = 24 * 60;

    public static Command Create(Terminal terminal)
    {
        var watched = new Argument<string[]>("PATH|URL")
        {
            Description = "Folders, and addresses (http, https) of RSS, Atom or pages",
            Arity = ArgumentArity.OneOrMore,
        };
        var every = new Option<int>("--every")
        {
            Description = "Minutes between two looks",
            HelpName = "MINUTES",
            CustomParser = result => WholeNumber.Read(result, "--every", MostMinutes, "minutes"),
            DefaultValueFactory = _ => UsualMinutes,
        };
        var once = new Option<bool>("--once") { Description = "Look once and end, for cron" };
        var store = new StoreOption(terminal);
        var inputs = new InputOptions();
        var command = new ExampleCommand(
            "watch",
            "Imports what is new in folders and feeds, again and again, until it is stopped. Feeds are asked politely: by robots.txt, with pauses, for changes alone.",
            ("watch /srv/feeds", "what comes into a folder"),
            ("watch --every 15 https://example.org/rss https://example.com/atom.xml", "two feeds, four times an hour"),
            ("watch --once --store sqlite:news.db https://example.org/rss", "a feed once, into a store of its own")
        )
        {
            watched,
            every,
            once,
        };
        store.AddTo(command);
        inputs.AddTo(command);
        command.SetAction(
            async (parsed, stop) =>
            {
                var opened = await StoreOpener.OpenAsync(store.Read(parsed), terminal, stop).ConfigureAwait(false);
                await using var closing = opened.ConfigureAwait(false);
                var watch = new Watcher(paths => inputs.Read(parsed, paths, terminal), opened, terminal);
                return await watch
                    .RunAsync(parsed.GetRequiredValue(watched), TimeSpan.FromMinutes(parsed.GetValue(every)), parsed.GetValue(once), stop)
                    .ConfigureAwait(false);
            }
        );
        return command;
    }
}
