using System.CommandLine;
using System.CommandLine.Parsing;
using Graph.Cli.Commands;
using Graph.Cli.Terminals;
using Graph.Import.Articles;
using Graph.Import.Formats;
using Graph.Import.Shards;
using Graph.Language;

namespace Graph.Cli.Inputs;

/// <summary>The arguments and options of all commands that read articles.</summary>
internal sealed class InputOptions
{
    private const int Mebi = 1024 * 1024;
    private const int LargestMebi = 1024;
    private const long Gibi = 1024L * Mebi;
    private const int LargestGibi = 1024 * 1024;
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
        CustomParser = result => WholeNumber.Read(result, "--threads", LargestThreads),
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<int> _maxSize = new("--max-size")
    {
        Description = "Largest article to read, in MiB",
        HelpName = "MIB",
        CustomParser = result => WholeNumber.Read(result, "--max-size", LargestMebi),
        DefaultValueFactory = _ => ReadOptions.DefaultMaxBytes / Mebi,
    };

    private readonly Option<long> _maxUnpacked = new("--max-unpacked")
    {
        Description = "How much one packed file may unpack to, in GiB",
        HelpName = "GIB",
        CustomParser = result => WholeNumber.Read(result, "--max-unpacked", LargestGibi),
        DefaultValueFactory = _ => ReadOptions.DefaultMaxUnpackedBytes / Gibi,
    };

    private readonly Option<FieldMap> _map = new("--map")
    {
        Description = "Names of the fields in JSON and CSV, such as title=headline,text=body.plain",
        HelpName = "FIELD=NAME,…",
        CustomParser = ParseMap,
        DefaultValueFactory = _ => FieldMap.None,
    };

    private readonly Option<string?> _format = new("--as")
    {
        Description = "Format of all inputs; otherwise name and content tell",
        HelpName = "FORMAT",
    };

    private readonly Option<string?> _packs = new("--packs")
    {
        Description = "Folder of language packs of your own, each in a folder named by its language; they go before those of the program",
        HelpName = "DIR",
    };

    private readonly Option<Shard> _shard = new("--shard")
    {
        Description = "Work on one of several parts of the articles, such as 0/8 for the first of eight; the parts make up the whole",
        HelpName = "I/N",
        CustomParser = ParseShard,
        DefaultValueFactory = _ => Shard.Whole,
    };

    private readonly Option<bool> _fetch = new("--fetch")
    {
        Description = "Fetch the articles that site maps name, politely: by robots.txt, a page a second",
    };

    /// <summary>The options, with their limits.</summary>
    public InputOptions() => _format.AcceptOnlyFromAmong([.. FormatNames.All]);

    /// <summary>How commands describe their paths.</summary>
    public static string PathDescription { get; } =
        "Files (text, JSON, CSV, HTML, RSS, Atom, NewsML, WARC; packed or not), folders, globs in quotes, addresses (https://…), or - for standard input";

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_published);
        command.Add(_language);
        command.Add(_threads);
        command.Add(_maxSize);
        command.Add(_maxUnpacked);
        command.Add(_map);
        command.Add(_format);
        command.Add(_packs);
        command.Add(_shard);
        command.Add(_fetch);
    }

    /// <summary>What the user gave.</summary>
    public InputSettings Read(ParseResult parsed, IReadOnlyList<string> paths, Terminal terminal) =>
        new(
            paths,
            new ReadOptions
            {
                Packs = parsed.GetValue(_packs) is { } folder ? PackLibrary.WithFolder(folder) : PackLibrary.Embedded,
                Published = parsed.GetValue(_published),
                Language = parsed.GetValue(_language),
                MaxBytes = (int)Math.Min((long)parsed.GetValue(_maxSize) * Mebi, Array.MaxLength / 2),
                MaxUnpackedBytes = parsed.GetValue(_maxUnpacked) * Gibi,
                Map = parsed.GetValue(_map) ?? FieldMap.None,
                Format = parsed.GetValue(_format),
                Follows = parsed.GetValue(_fetch),
                Today = DateOnly.FromDateTime(terminal.Clock.GetUtcNow().UtcDateTime),
            },
            parsed.GetValue(_threads)
        )
        {
            Shard = parsed.GetValue(_shard),
        };

    /// <summary>What of the options decides what an article is read as.</summary>
    public string Key(ParseResult parsed) =>
        string.Join(
            '|',
            parsed.GetValue(_published)?.DayNumber,
            parsed.GetValue(_language),
            parsed.GetValue(_maxSize),
            parsed.GetValue(_map),
            parsed.GetValue(_format),
            parsed.GetValue(_packs),
            parsed.GetValue(_shard)
        );

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        if (PublishedDate.TryParse(result.Tokens[0].Value, out var day))
        {
            return day;
        }

        result.AddError($"--published: '{result.Tokens[0].Value}' is no date; {PublishedDate.Remedy}");
        return null;
    }

    private static FieldMap ParseMap(ArgumentResult result)
    {
        if (FieldMap.Parse(result.Tokens[0].Value, out var fault) is { } map)
        {
            return map;
        }

        result.AddError($"--map: {fault}");
        return FieldMap.None;
    }

    private static Shard ParseShard(ArgumentResult result)
    {
        if (!Shard.TryParse(result.Tokens[0].Value, out var shard))
        {
            result.AddError($"--shard: '{result.Tokens[0].Value}' is no part; write 0/8 for the first of eight, 7/8 for the last");
        }

        return shard;
    }
}
