using Graph.Cli.Commands;
using Graph.Cli.Terminals;

namespace Graph.Cli.Stores;

/// <summary>The address of a store, checked as far as it can be without opening it.</summary>
/// <param name="Value">The whole address, such as <c>sqlite:/home/ada/graph.db</c>.</param>
internal sealed record StoreAddress(string Value)
{
    /// <summary>The environment variable that names the store where <c>--store</c> does not.</summary>
    public const string Variable = "GRAPH_STORE";

    private const string Sqlite = "sqlite:";
    private const string DefaultFile = "graph.db";

    /// <summary>The file of an SQLite store, or null for a server.</summary>
    public string? File => Value.StartsWith(Sqlite, StringComparison.Ordinal) ? Value[Sqlite.Length..] : null;

    /// <summary>The address that an option gives, or else the environment, or else the user's data folder.</summary>
    /// <exception cref="UsageException">The address holds a password or has no form that is known.</exception>
    public static StoreAddress Of(string? option, Terminal terminal)
    {
        var given = option ?? terminal.Environment(Variable);
        if (string.IsNullOrWhiteSpace(given))
        {
            return new StoreAddress(Sqlite + Path.Combine(DataFolder(terminal), DefaultFile));
        }

        if (given.StartsWith(Sqlite, StringComparison.Ordinal))
        {
            return given.Length > Sqlite.Length
                ? new StoreAddress(given)
                : throw new UsageException("the store address 'sqlite:' has no path; write sqlite:PATH, for example sqlite:graph.db");
        }

        if (!given.Contains("://", StringComparison.Ordinal) || !Uri.TryCreate(given, UriKind.Absolute, out var uri))
        {
            throw new UsageException($"'{given}' is no store address; write sqlite:PATH, for example sqlite:graph.db");
        }

        return uri.UserInfo.Length == 0
            ? new StoreAddress(given)
            : throw new UsageException("a store address must not hold user or password, which others could read; see docs/operations.md for the environment variables");
    }

    /// <summary>Makes the folder of an SQLite file where it is missing.</summary>
    public void MakeFolder()
    {
        if (File is { } file && Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }
    }

    private static string DataFolder(Terminal terminal)
    {
        var home = terminal.Environment("XDG_DATA_HOME")
            ?? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return home.Length > 0
            ? Path.Combine(home, "graph")
            : throw new UsageException($"there is no data folder for this user; name the store with --store sqlite:PATH or {Variable}");
    }
}
