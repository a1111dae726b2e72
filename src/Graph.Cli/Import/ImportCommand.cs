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
        var paths = new Argument<string[]>("PATH") { Description = InputOptions.PathDescription, Arity = ArgumentArity.ZeroOrMore };
        var dryRun = new Option<bool>("--dry-run") { Description = "Read and extract, but store nothing" };
        var mapping = new Option<string?>("--mapping")
        {
            Description = "Take the inputs as tables of records and claim what this file says of their columns; see docs/records.md",
            HelpName = "FILE.yaml",
        };
        var store = new StoreOption(terminal);
        var inputs = new InputOptions();
        var run = new RunOptions();
        var command = new ExampleCommand(
            "import",
            "Puts what articles say into the store. Articles already there change nothing; changed ones replace their claims.",
            ("import samples/articles", "all articles below a folder into the default store"),
            (
                "import --store sqlite:news.db 'archive/**/*.md' feed.jsonl.zst",
                "a glob and a packed file of JSON Lines into a store of its own"
            ),
            ("import --map title=headline,text=body items.csv", "a table whose columns have other names"),
            ("import --refused refused.jsonl crawl.warc.gz", "a web archive; what cannot be read is kept with its reason"),
            ("import --retry refused.jsonl", "what was refused once more, when it is mended"),
            ("import --fetch https://example.org/news-sitemap.xml", "the articles that a site map names"),
            ("import --mapping samples/records/vetoes.yaml vetoes.csv", "a table of vetoes, a record a row"),
            ("import --dry-run archive", "check the input first")
        )
        {
            paths,
            dryRun,
            mapping,
        };
        run.AddTo(command);
        store.AddTo(command);
        inputs.AddTo(command);
        command.SetAction(
            (parsed, stop) =>
            {
                var named = parsed.GetValue(paths) ?? [];
                if (parsed.GetValue(mapping) is { } file)
                    return RecordImport.RunAsync(file, inputs.Read(parsed, named, terminal), store.Read(parsed), terminal, stop);

                var settings = run.Read(parsed, named);
                var articles = settings.Articles(given => inputs.Read(parsed, given, terminal), terminal);
                return parsed.GetValue(dryRun)
                    ? TryAsync(articles, terminal, stop)
                    : RunAsync(articles, store.Read(parsed), settings with { Key = inputs.Key(parsed) }, terminal, stop);
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(
        ArticleStream articles,
        StoreChoice choice,
        RunSettings settings,
        Terminal terminal,
        CancellationToken stop
    )
    {
        var opened = await StoreOpener.OpenAsync(choice, terminal, stop).ConfigureAwait(false);
        await using var store = opened.ConfigureAwait(false);
        using var resumption = settings.Retried is null
            ? await Resumption.OpenAsync(articles, opened, settings, terminal, stop).ConfigureAwait(false)
            : Resumption.None;
        return await ImportRun.RunAsync(articles, opened, settings, resumption, terminal, stop).ConfigureAwait(false);
    }

    private static async Task<int> TryAsync(ArticleStream articles, Terminal terminal, CancellationToken stop)
    {
        var (read, claims, refused) = (0, 0, 0);
        await foreach (var result in articles.GraphsAsync(stop).ConfigureAwait(false))
        {
            if ((result.Problem ?? result.Warning) is { } told)
            {
                refused += result.Problem is null ? 0 : 1;
                terminal.Report(told.ToString());
            }

            if (result.Graph is { } graph)
            {
                read++;
                claims += graph.Claims.Length;
            }
        }

        articles.TellPassedOver();
        terminal.Out.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"would import {Count.Of(read, "article")} with {Count.Of(claims, "claim")}; {refused} refused"
            )
        );
        return refused > 0 ? ExitCode.Refused : ExitCode.Done;
    }
}
