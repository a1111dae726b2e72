using System.CommandLine;
using Graph.Cli.Terminals;

namespace Graph.Cli.Stores;

/// <summary>The option that names the store.</summary>
internal sealed class StoreOption(Terminal terminal)
{
    private readonly Option<string?> _option = new("--store")
    {
        Description = $"Address of the store, such as sqlite:PATH (default: {StoreChoice.Variable}, else graph.db in your data folder)",
        HelpName = "ADDRESS",
    };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Add(_option);

    /// <summary>The address that holds for this run.</summary>
    public StoreChoice Read(ParseResult parsed) => StoreChoice.Of(parsed.GetValue(_option), terminal);
}
