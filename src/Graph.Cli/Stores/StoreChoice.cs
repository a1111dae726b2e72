using Graph.Cli.Commands;
using Graph.Cli.Terminals;
using Graph.Storage;
using Graph.Storage.Stores;

namespace Graph.Cli.Stores;

/// <summary>The store that a command works on: what <c>--store</c> says, else the environment, else a file in the user's data
/// folder.</summary>
/// <param name="Address">Its address, such as <c>sqlite:/home/ada/graph.db</c>.</param>
internal sealed record StoreChoice(string Address)
{
    /// <summary>The environment variable that names the store where the option does not.</summary>
    public const string Variable = "GRAPH_STORE";

    private const string DefaultFile = "graph.db";

    /// <summary>The file of an embedded store, or null for a server.</summary>
    public string? File => StoreAddress.Parse(Address) is { Scheme: StoreAddress.Sqlite } parsed ? parsed.Target : null;

    /// <summary>Whether another choice means the same store.</summary>
    public bool IsSameAs(StoreChoice other) =>
        File is { } file && other.File is { } otherFile
            ? Path.GetFullPath(file) == Path.GetFullPath(otherFile)
            : Address.Trim().TrimEnd('/') == other.Address.Trim().TrimEnd('/');

    /// <summary>Checks the address as far as it can be without opening it.</summary>
    /// <exception cref="UsageException">The address names no store, or holds a password.</exception>
    public static StoreChoice Of(string? option, Terminal terminal)
    {
        var given = option ?? terminal.Environment(Variable);
        if (string.IsNullOrWhiteSpace(given))
        {
            return new StoreChoice($"{StoreAddress.Sqlite}:{Path.Combine(DataFolder.Of(terminal), DefaultFile)}");
        }

        try
        {
            _ = GraphStores.Read(given);
            return new StoreChoice(given);
        }
        catch (StoreException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }
}
