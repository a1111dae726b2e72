using Graph.Cli.Terminals;
using Graph.Storage;
using Graph.Storage.Stores;

namespace Graph.Cli.Stores;

/// <summary>Opens stores and says which on standard error.</summary>
internal static class StoreOpener
{
    /// <summary>Opens a store; an embedded one is made where it is missing.</summary>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    public static async Task<IGraphStore> OpenAsync(StoreChoice choice, Terminal terminal, CancellationToken cancellation)
    {
        using var loggers = new TerminalLoggers(terminal);
        var store = await GraphStores.OpenAsync(choice.Address, loggers, cancellation).ConfigureAwait(false);
        terminal.Report($"graph: store {store.Address}");
        return store;
    }

    /// <summary>Opens a store that must be there already.</summary>
    /// <exception cref="StoreException">There is no such file, or the store cannot be opened.</exception>
    public static Task<IGraphStore> OpenExistingAsync(StoreChoice choice, Terminal terminal, CancellationToken cancellation) =>
        choice.File is { } file && !Path.Exists(file)
            ? throw new StoreException($"{choice.Address}: there is no store yet; import something first, or name another with --store")
            : OpenAsync(choice, terminal, cancellation);
}
