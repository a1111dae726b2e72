using System.CommandLine;
using Graph.Cli.Stores;
using Graph.Cli.Terminals;

namespace Graph.Cli.Keys;

/// <summary>The option that names the file of the keys.</summary>
internal sealed class KeyFileOption(Terminal terminal)
{
    private const string Variable = "GRAPH_KEYS";
    private const string DefaultFile = "keys.json";

    private readonly Option<string?> _option = new("--keys")
    {
        Description = $"File of the keys (default: {Variable}, else {DefaultFile} in your data folder); graph keys writes it",
        HelpName = "FILE",
    };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Add(_option);

    /// <summary>The file that holds for this run.</summary>
    public string Read(ParseResult parsed) =>
        parsed.GetValue(_option) ?? terminal.Environment(Variable) ?? Path.Combine(StoreChoice.DataFolder(terminal), DefaultFile);
}
