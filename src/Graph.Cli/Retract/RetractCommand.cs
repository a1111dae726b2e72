using System.CommandLine;
using Graph.Cli.Commands;
using Graph.Cli.Stores;
using Graph.Cli.Terminals;
using Graph.Import.Articles;
using Graph.Model;

namespace Graph.Cli.Retract;

/// <summary><c>graph retract</c>: takes articles out of the store.</summary>
internal static class RetractCommand
{
    public static Command Create(Terminal terminal)
    {
        var articles = new Argument<string[]>("ARTICLE")
        {
            Description = "Id of an article (article:…) or its address (https://…)",
            Arity = ArgumentArity.OneOrMore,
        };
        var store = new StoreOption(terminal);
        var command = new ExampleCommand(
            "retract",
            "Takes articles out of the store, with their claims and all that nothing else supports.",
            ("retract https://example.org/veto-i-natt", "by the address of the article"),
            ("retract --store sqlite:news.db article:0123456789abcdef0123", "by its id, from another store")
        )
        {
            articles,
        };
        store.AddTo(command);
        command.SetAction((parsed, stop) => RunAsync(parsed.GetRequiredValue(articles), store.Read(parsed), terminal, stop));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> articles, StoreChoice choice, Terminal terminal, CancellationToken stop)
    {
        var ids = articles.Select(a => (Given: a, Id: ParseId(a))).ToArray();
        var opened = await StoreOpener.OpenExistingAsync(choice, terminal, stop).ConfigureAwait(false);
        await using var store = opened.ConfigureAwait(false);
        var missing = false;
        foreach (var (given, id) in ids)
        {
            if (await opened.RetractAsync(id, stop).ConfigureAwait(false))
            {
                terminal.Out.WriteLine($"retracted {id}");
            }
            else
            {
                missing = true;
                terminal.Report($"graph: the store has no article {given}; graph articles lists what it holds");
            }
        }

        return missing ? ExitCode.Refused : ExitCode.Done;
    }

    private static NodeId ParseId(string text) =>
        ArticleId.TryParse(text, out var id)
            ? id
            : throw new UsageException($"'{text}' is neither an article's id nor its address; write article:… or https://…");
}
