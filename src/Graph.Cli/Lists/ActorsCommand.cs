using System.CommandLine;
using Graph.Cli.Commands;
using Graph.Cli.Serve;
using Graph.Cli.Stores;
using Graph.Cli.Terminals;
using Graph.Model;
using Graph.Storage;

namespace Graph.Cli.Lists;

/// <summary><c>graph actors</c>: lists and searches the actors of a store.</summary>
internal static class ActorsCommand
{
    public static Command Create(Terminal terminal)
    {
        var list = new ListOptions();
        var kind = new Option<string?>("--kind") { Description = "Only this kind", HelpName = "KIND" };
        kind.AcceptOnlyFromAmong([.. Enum.GetNames<ActorKind>().Select(n => n.ToLowerInvariant())]);
        var store = new StoreOption(terminal);
        var command = new ExampleCommand(
            "actors",
            "Lists actors by name: id, kind, name, other names and namesakes, with tabs between them.",
            ("actors", "the first actors of the default store"),
            ("actors --kind state kor", "states with a name that has a word which begins so"),
            ("actors --limit 0 --store sqlite:news.db | wc -l", "how many there are in another store")
        )
        {
            kind,
        };
        list.AddTo(command);
        store.AddTo(command);
        command.SetAction(
            async (parsed, stop) =>
            {
                var filter = Filter(list.Search(parsed), parsed.GetValue(kind));
                var opened = await StoreOpener.OpenExistingAsync(store.Read(parsed), terminal, stop).ConfigureAwait(false);
                await using var closing = opened.ConfigureAwait(false);
                var more = await list.ShowAsync(
                        parsed,
                        page => ActorLine.FindAsync(opened, filter, page, stop),
                        line => terminal.Out.WriteLine(line.ToString())
                    )
                    .ConfigureAwait(false);
                return More.Tell(more, terminal);
            }
        );
        return command;
    }

    private static ActorFilter Filter(string? search, string? kind) =>
        new()
        {
            Search = search,
            Known = search is null ? [] : new PackLabels().Search(search),
            Kinds = kind is null ? null : [Enum.Parse<ActorKind>(kind, ignoreCase: true)],
        };
}
