using Graph.Cli.Commands;
using Graph.Cli.Terminals;

namespace Graph.Cli.Stores;

/// <summary>The folder in which the program keeps what the user gives no place of its own.</summary>
internal static class DataFolder
{
    /// <summary>Its path; it need not be there yet.</summary>
    /// <exception cref="UsageException">The user has none.</exception>
    public static string Of(Terminal terminal)
    {
        var home =
            terminal.Environment("XDG_DATA_HOME")
            ?? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return home.Length > 0
            ? Path.Combine(home, "graph")
            : throw new UsageException(
                $"there is no data folder for this user; name the store with --store sqlite:PATH or {StoreChoice.Variable}"
            );
    }
}
