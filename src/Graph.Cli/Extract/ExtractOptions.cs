using System.CommandLine;
using Graph.Cli.Commands;
using Graph.Cli.Inputs;
using Graph.Cli.Terminals;

namespace Graph.Cli.Extract;

/// <summary>The options that say what an extraction shows, and where.</summary>
internal sealed class ExtractOptions
{
    private const string Json = "json";
    private const string Table = "table";

    private readonly Option<string> _format = new("--format")
    {
        Description = "json: the interchange form, one line an article; table: for people",
        DefaultValueFactory = _ => Table,
    };

    private readonly Option<bool> _text = new("--text")
    {
        Description = "With json: the text of each article too, so that graph import takes the lines as they are",
    };

    private readonly Option<string?> _output = new("--output")
    {
        Description = "Write json with text to this file, and a manifest of it beside it, when all is done; for graph import --shards",
        HelpName = "FILE",
    };

    private readonly Option<bool> _why = new("--why")
    {
        Description = "Show rule, trigger, cues and confidence of each claim (json always has them)",
    };

    private readonly Option<bool> _rejected = new("--rejected")
    {
        Description = "List the sentences with a trigger that made no claim, and why",
    };

    private readonly Option<bool> _tree = new("--tree")
    {
        Description = "Print the parsed sentences as CoNLL-U, with clauses and claims in MISC, in place of the claims",
    };

    /// <summary>The options, with their values.</summary>
    public ExtractOptions() => _format.AcceptOnlyFromAmong(Json, Table);

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_text);
        command.Add(_output);
        command.Add(_why);
        command.Add(_rejected);
        command.Add(_tree);
    }

    /// <summary>Where the user wants the graphs to go.</summary>
    /// <exception cref="UsageException">Options do not go together.</exception>
    public IGraphSink Sink(ParseResult parsed, ArticleStream articles, Terminal terminal)
    {
        var json = parsed.GetValue(_format) == Json;
        if (parsed.GetValue(_text) && !json)
        {
            throw new UsageException("--text belongs to --format json");
        }

        return parsed.GetValue(_output) is { } path ? new FileSink(path)
            : parsed.GetValue(_tree) ? new TreeSink(articles.Extractor, terminal)
            : json ? new JsonSink(terminal, parsed.GetValue(_rejected), parsed.GetValue(_text))
            : new TableSink(terminal, parsed.GetValue(_why), parsed.GetValue(_rejected));
    }
}
