using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Graph.Storage;

namespace Graph.Cli.Lists;

/// <summary>What all commands that list have in common: words to look for and how many lines to show.</summary>
internal sealed class ListOptions
{
    private const int Usual = 50;
    private const int PageSize = 200;
    private const string Placeholder = "-";

    private readonly Argument<string[]> _words = new("WORD")
    {
        Description = "Beginnings of words to look for; all must be found",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<int> _limit = new("--limit")
    {
        Description = "How many to show; 0 shows all",
        HelpName = "N",
        CustomParser = ParseLimit,
        DefaultValueFactory = _ => Usual,
    };

    /// <summary>Adds argument and option to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_words);
        command.Add(_limit);
    }

    /// <summary>What to look for, or null.</summary>
    public string? Search(ParseResult parsed) => parsed.GetValue(_words) is { Length: > 0 } words ? string.Join(' ', words) : null;

    /// <summary>Shows a line for each row, as many as the user wants.</summary>
    public async Task<bool> ShowAsync<T>(ParseResult parsed, Func<PageRequest, Task<Page<T>>> find, Action<T> show)
    {
        var left = parsed.GetValue(_limit) is var limit and > 0 ? limit : int.MaxValue;
        for (string? after = null; left > 0; )
        {
            var page = await find(new PageRequest(Math.Min(PageSize, left), after)).ConfigureAwait(false);
            foreach (var item in page.Items)
            {
                show(item.Value);
            }

            if (!page.HasNext)
            {
                return false;
            }

            (after, left) = (page.Items[^1].Cursor, left - page.Items.Count);
        }

        return true;
    }

    /// <summary>A value of a line; what is missing is a dash, so that all lines have all columns.</summary>
    public static string Cell(string? value) => string.IsNullOrEmpty(value) ? Placeholder : Terminals.Printable.Of(value);

    private static int ParseLimit(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit))
        {
            return limit;
        }

        result.AddError("--limit must be a whole number; 0 shows all");
        return 0;
    }
}
