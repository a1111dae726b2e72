using System.CommandLine;
using System.Globalization;
using Graph.Cli.Commands;
using Graph.Cli.Inputs;
using Graph.Cli.Stores;
using Graph.Cli.Terminals;

namespace Graph.Cli.Import;

/// <summary><c>graph import</c>: puts what articles say into the store.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = InputOptions.PathDescription, Arity = ArgumentArity.OneOrMore };
        var dryRun = new Option<bool>("--dry-run") { Description = "Read and extract, but store nothing" };
        var store = new StoreOption(terminal);
        var inputs = new InputOptions();
        var command = new ExampleCommand(
            "import", "Puts what articles say into the store. Articles already there change nothing; changed ones replace their claims.",
            ("import samples/articles", "all articles below a folder into the default store"),
            ("import --store sqlite:news.db 'archive/**/*.md' feed.jsonl", "a glob and a file of JSON Lines into a store of its own"),
            ("import --published 2022-06-02 notes.txt", "bare text with its day of publication"),
            ("import --dry-run archive", "check the input first"))
        {
            paths, dryRun,
        };
        store.AddTo(command);
        inputs.AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            var articles = new ArticleStream(inputs.Read(parsed, parsed.GetRequiredValue(paths)), terminal);
            return parsed.GetValue(dryRun)
                ? TryAsync(articles, terminal, stop)
                : RunAsync(articles, store.Read(parsed), terminal, stop);
        });
        return command;
    }

    private static async Task<int> RunAsync(ArticleStream articles, StoreChoice choice, Terminal terminal, CancellationToken stop)
    {
        var opened = await StoreOpener.OpenAsync(choice, terminal, stop).ConfigureAwait(false);
        await using var store = opened.ConfigureAwait(false);
        return await ImportRun.RunAsync(articles, opened, terminal, stop).ConfigureAwait(false);
    }

    private static async Task<int> TryAsync(ArticleStream articles, Terminal terminal, CancellationToken stop)
    {
        var (read, claims, refused) = (0, 0, 0);
        await foreach (var (graph, problem) in articles.GraphsAsync(stop).ConfigureAwait(false))
        {
            if (graph is null)
            {
                refused++;
                terminal.Report(problem!.ToString());
            }
            else
            {
                read++;
                claims += graph.Claims.Length;
            }
        }

        articles.TellPassedOver();
        terminal.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"would import {Count.Of(read, "article")} with {Count.Of(claims, "claim")}; {refused} refused"));
        return refused > 0 ? ExitCode.Refused : ExitCode.Done;
    }
}
