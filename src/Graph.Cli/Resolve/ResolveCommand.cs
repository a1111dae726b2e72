using System.CommandLine;
using Graph.Cli.Commands;
using Graph.Cli.Stores;
using Graph.Cli.Terminals;
using Graph.Model;
using Graph.Storage;

namespace Graph.Cli.Resolve;

/// <summary><c>graph resolve</c>: what people decide on who is who.</summary>
internal static class ResolveCommand
{
    private const string Id = "Id of an actor, resolution or event";

    public static Command Create(Terminal terminal) =>
        new ExampleCommand(
            "resolve",
            "Decides who is who: lists persons that may be one, merges, splits, renames, keeps apart, and takes back. Decisions stay when articles come again.",
            ("resolve list", "persons that may be one, with what speaks for and against"),
            ("resolve why resolution:s-2022-431", "which articles speak of it, and what they tell alike"),
            ("resolve merge person:anna-berg person:anna-maria-berg", "both are person:anna-berg"),
            ("resolve split person:per-holm article:0123456789abcdef0123 person:per-holm~2", "in that article it is another"),
            ("resolve rename person:per-holm 'Per Holm (Oslo)'", "call it so"),
            ("resolve undo person:anna-berg person:anna-maria-berg", "take a decision back"),
            ("resolve export > judgements.tsv", "all decisions as a table, to be reviewed and imported with resolve import")
        )
        {
            List(terminal),
            Reasons(terminal),
            Merge(terminal),
            Split(terminal),
            Rename(terminal),
            KeepApart(terminal),
            Undo(terminal),
            Export(terminal),
            Import(terminal),
        };

    private static Command List(Terminal terminal)
    {
        var command = new Command("list", "Lists persons that may be one.");
        return With(
            command,
            terminal,
            async (_, store, stop) =>
            {
                foreach (var candidate in await Candidates.FindAsync(store, stop).ConfigureAwait(false))
                {
                    terminal.Out.WriteLine(candidate.ToString());
                }

                return ExitCode.Done;
            }
        );
    }

    private static Command Reasons(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "Id of a resolution, event or person" };
        return With(
            new Command("why", "Tells which articles speak of it, and what they tell alike that makes it one.") { id },
            terminal,
            async (parsed, store, stop) =>
                NodeId.TryParse(parsed.GetRequiredValue(id), out var node)
                && await WhyCommand.TellAsync(store, node, terminal, stop).ConfigureAwait(false) > 0
                    ? ExitCode.Done
                    : throw new UsageException($"no article speaks of a resolution, event or person {parsed.GetRequiredValue(id)}")
        );
    }

    private static Command Merge(Terminal terminal) =>
        Pair(terminal, "merge", "Two are one; the first id stays.", (left, right) => (left, right, JudgementKind.Positive));

    private static Command KeepApart(Terminal terminal) =>
        Pair(terminal, "keep-apart", "Two are two, whatever speaks for one.", (left, right) => (left, right, JudgementKind.Negative));

    private static Command Rename(Terminal terminal) =>
        Pair(terminal, "rename", "Calls it so, whatever articles call it.", (left, right) => (left, right, JudgementKind.Name), "The name");

    private static Command Split(Terminal terminal)
    {
        var (own, article, other) = (
            new Argument<string>("ID") { Description = "The id that the article gives it" },
            new Argument<string>("ARTICLE") { Description = "Id of the article" },
            new Argument<string>("OTHER") { Description = "Who it is there: the id of another, or a new id such as person:per-holm~2" }
        );
        var why = Why();
        return With(
            new Command("split", "What one article says of it goes to another.") { own, article, other, why },
            terminal,
            (parsed, store, stop) =>
                JudgeAsync(
                    terminal,
                    store,
                    (
                        Judgement.InArticle(parsed.GetRequiredValue(own), parsed.GetRequiredValue(article)),
                        parsed.GetRequiredValue(other),
                        JudgementKind.Positive
                    ),
                    parsed.GetValue(why),
                    stop
                )
        );
    }

    private static Command Undo(Terminal terminal)
    {
        var left = new Argument<string>("LEFT") { Description = "The first side of the decision, as it was given or printed" };
        var right = new Argument<string?>("RIGHT")
        {
            Description = "The other side, of a split also the article; without it the name that was given goes",
            Arity = ArgumentArity.ZeroOrOne,
        };
        return With(
            new Command("undo", "Takes a decision back.") { left, right },
            terminal,
            async (parsed, store, stop) =>
            {
                var (one, other) = (parsed.GetRequiredValue(left), parsed.GetValue(right));
                var all = await store.JudgementsAsync(stop).ConfigureAwait(false);
                var undone = Decided.On(all, one, other);
                if (undone.Count == 0)
                {
                    terminal.Report(
                        $"graph: nothing was decided on {(other is null ? $"the name of {one}" : $"{one} and {other}")}; graph resolve export shows what was"
                    );
                    return ExitCode.Refused;
                }

                await store.JudgeAsync([], undone, stop).ConfigureAwait(false);
                foreach (var judgement in undone)
                {
                    terminal.Out.WriteLine($"undone {JudgementTable.Word(judgement.Kind)} {judgement.Left} {judgement.Right}");
                }

                return ExitCode.Done;
            }
        );
    }

    private static Command Export(Terminal terminal) =>
        With(
            new Command("export", "Writes all decisions as tab-separated values."),
            terminal,
            async (_, store, stop) =>
            {
                terminal.Out.Write(JudgementTable.Write(await store.JudgementsAsync(stop).ConfigureAwait(false)));
                return ExitCode.Done;
            }
        );

    private static Command Import(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A table as resolve export writes it" };
        return With(
            new Command("import", "Takes over decisions from a table.") { file },
            terminal,
            async (parsed, store, stop) =>
            {
                var path = parsed.GetRequiredValue(file);
                var lines = await LinesAsync(path, stop).ConfigureAwait(false);
                var table = JudgementTable.Read(path, lines, fault => terminal.Report($"graph: {fault}"));
                foreach (var conflict in TableConflicts.Of(path, table))
                {
                    terminal.Report($"graph: {conflict}");
                }

                foreach (var (line, judgement) in table)
                {
                    if (await JudgementSubjects.UnknownAsync(store, judgement, stop).ConfigureAwait(false) is { } unknown)
                    {
                        terminal.Report($"graph: {path}:{line}: {unknown}; the decision is kept for when one does");
                    }
                }

                await TryAsync(() => store.JudgeAsync([.. table.Select(row => row.Judgement)], [], stop)).ConfigureAwait(false);
                terminal.Out.WriteLine($"{table.Count} decisions taken over");
                return ExitCode.Done;
            }
        );
    }

    private static Command Pair(
        Terminal terminal,
        string name,
        string description,
        Func<string, string, (string, string, JudgementKind)> judgement,
        string other = Id
    )
    {
        var (left, right, why) = (
            new Argument<string>("LEFT") { Description = Id },
            new Argument<string>("RIGHT") { Description = other },
            Why()
        );
        return With(
            new Command(name, description) { left, right, why },
            terminal,
            (parsed, store, stop) =>
                JudgeAsync(
                    terminal,
                    store,
                    judgement(parsed.GetRequiredValue(left), parsed.GetRequiredValue(right)),
                    parsed.GetValue(why),
                    stop
                )
        );
    }

    private static Option<string?> Why() => new("--why") { Description = "Why; it is kept with the decision", HelpName = "TEXT" };

    private static async Task<int> JudgeAsync(
        Terminal terminal,
        IGraphStore store,
        (string Left, string Right, JudgementKind Kind) made,
        string? why,
        CancellationToken stop
    )
    {
        var judgement = new Judgement(made.Left, made.Right, made.Kind, Environment.UserName, terminal.Clock.GetUtcNow()) { Why = why };
        var fault = judgement.Fault ?? await JudgementSubjects.UnknownAsync(store, judgement, stop).ConfigureAwait(false);
        if (fault is not null)
        {
            throw new UsageException(fault);
        }

        var isMerge = judgement is { Kind: JudgementKind.Positive, Article: null };
        if (isMerge && await Standing.OneAsync(store, judgement, stop).ConfigureAwait(false) is { } one)
        {
            throw new UsageException(
                $"{made.Left} and {made.Right} are one already, {one}; graph resolve export shows by which decisions, graph resolve undo takes one back"
            );
        }

        await TryAsync(() => store.JudgeAsync([judgement], [], stop)).ConfigureAwait(false);
        terminal.Out.WriteLine($"{JudgementTable.Word(made.Kind)} {made.Left} {made.Right}");
        if (isMerge && await Standing.OfMergeAsync(store, judgement, stop).ConfigureAwait(false) is { } apart)
        {
            terminal.Report($"graph: {apart}");
        }

        return ExitCode.Done;
    }

    /// <exception cref="UsageException">The file cannot be read.</exception>
    private static async Task<string[]> LinesAsync(string path, CancellationToken stop)
    {
        try
        {
            return await File.ReadAllLinesAsync(path, stop).ConfigureAwait(false);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be read: {unreadable.Message}; name a table as graph resolve export writes it");
        }
    }

    private static async Task TryAsync(Func<Task> judge)
    {
        try
        {
            await judge().ConfigureAwait(false);
        }
        catch (ArgumentException refused)
        {
            throw new UsageException(refused.Message);
        }
    }

    private static Command With(Command command, Terminal terminal, Func<ParseResult, IGraphStore, CancellationToken, Task<int>> run)
    {
        var option = new StoreOption(terminal);
        option.AddTo(command);
        command.SetAction(
            async (parsed, stop) =>
            {
                var opened = await StoreOpener.OpenExistingAsync(option.Read(parsed), terminal, stop).ConfigureAwait(false);
                await using var store = opened.ConfigureAwait(false);
                return await run(parsed, opened, stop).ConfigureAwait(false);
            }
        );
        return command;
    }
}
