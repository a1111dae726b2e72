using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Graph.Import.Articles;

namespace Graph.Cli.Inputs;

/// <summary>The arguments and options of all commands that read articles.</summary>
internal sealed class InputOptions
{
    private const int Mebi = 1024 * 1024;
    private const int LargestMebi = 1024;
    private const int LargestThreads = 1024;

    private readonly Option<DateOnly?> _published = new("--published")
    {
        Description = "Day of publication of articles that do not name theirs, such as 2022-06-02",
        HelpName = "DATE",
        CustomParser = ParseDate,
    };

    private readonly Option<string?> _language = new("--language")
    {
        Description = "Language of articles that do not name theirs, such as sv; otherwise the text tells",
        HelpName = "CODE",
    };

    private readonly Option<int> _threads = new("--threads")
    {
        Description = "How many articles to work on at once; the result is the same",
        HelpName = "N",
        CustomParser = result => Number(result, "--threads", LargestThreads),
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<int> _maxSize = new("--max-size")
    {
        Description = "Largest article to read, in MiB",
        HelpName = "MIB",
        CustomParser = result => Number(result, "--max-size", LargestMebi),
        DefaultValueFactory = _ => ReadOptions.DefaultMaxBytes / Mebi,
    };

    /// <summary>How commands describe their paths.</summary>
    public static string PathDescription { get; } =
        "Files (.md, .txt, .jsonl, .ndjson), folders, globs in quotes, or - for standard input";

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_published);
        command.Add(_language);
        command.Add(_threads);
        command.Add(_maxSize);
    }

    /// <summary>What the user gave.</summary>
    public InputSettings Read(ParseResult parsed, IReadOnlyList<string> paths) => new(
        paths,
        new ReadOptions
        {
            Published = parsed.GetValue(_published),
            Language = parsed.GetValue(_language),
            MaxBytes = (int)Math.Min((long)parsed.GetValue(_maxSize) * Mebi, Array.MaxLength / 2),
        },
        parsed.GetValue(_threads));

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        if (PublishedDate.TryParse(result.Tokens[0].Value, out var day))
        {
            return day;
        }

        result.AddError($"--published: '{result.Tokens[0].Value}' is no date; {PublishedDate.Remedy}");
        return null;
    }

    private static int Number(ArgumentResult result, string option, int most)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
        {
            return number;
        }

        result.AddError(string.Create(CultureInfo.InvariantCulture, $"{option} must be a number from 1 to {most}"));
        return 0;
    }
}
