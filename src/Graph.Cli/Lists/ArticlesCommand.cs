using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Graph.Cli.Commands;
using Graph.Cli.Stores;
using Graph.Cli.Terminals;
using Graph.Import.Articles;
using Graph.Storage;

namespace Graph.Cli.Lists;

/// <summary><c>graph articles</c>: lists and searches the articles of a store.</summary>
internal static class ArticlesCommand
{
    public static Command Create(Terminal terminal)
    {
        var list = new ListOptions();
        var language = new Option<string?>("--language") { Description = "Only in this language, such as sv", HelpName = "CODE" };
        var source = new Option<string?>("--source") { Description = "Only by this publisher", HelpName = "NAME" };
        var from = Day("--from", "Only published on or after this day");
        var to = Day("--to", "Only published on or before this day");
        var store = new StoreOption(terminal);
        var command = new ExampleCommand(
            "articles",
            "Lists articles, the latest first: id, day, language, publisher, title and address, with tabs between them.",
            ("articles", "the latest articles of the default store"),
            ("articles veto sudan --from 2025-01-01", "those with words that begin so, of this year"),
            ("articles --limit 0 --store sqlite:news.db | cut -f6", "all addresses of another store")
        )
        {
            language,
            source,
            from,
            to,
        };
        list.AddTo(command);
        store.AddTo(command);
        command.SetAction(
            async (parsed, stop) =>
            {
                var filter = new ArticleFilter
                {
                    Search = list.Search(parsed),
                    Language = parsed.GetValue(language),
                    Source = parsed.GetValue(source),
                    From = parsed.GetValue(from),
                    To = parsed.GetValue(to),
                };
                var opened = await StoreOpener.OpenExistingAsync(store.Read(parsed), terminal, stop).ConfigureAwait(false);
                await using var closing = opened.ConfigureAwait(false);
                var more = await list.ShowAsync(
                        parsed,
                        page => opened.FindArticlesAsync(filter, page, stop),
                        a =>
                            terminal.Out.WriteLine(
                                string.Join(
                                    '\t',
                                    a.Id.Value,
                                    ListOptions.Cell(a.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                                    a.Language,
                                    ListOptions.Cell(a.Source),
                                    ListOptions.Cell(a.Title),
                                    ListOptions.Cell(a.Url)
                                )
                            )
                    )
                    .ConfigureAwait(false);
                return More.Tell(more, terminal);
            }
        );
        return command;
    }

    private static Option<DateOnly?> Day(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "DATE",
            CustomParser = result => Parse(name, result),
        };

    private static DateOnly? Parse(string name, ArgumentResult result)
    {
        if (PublishedDate.TryParse(result.Tokens[0].Value, out var day))
        {
            return day;
        }

        result.AddError($"{name}: '{result.Tokens[0].Value}' is no date; {PublishedDate.Remedy}");
        return null;
    }
}
