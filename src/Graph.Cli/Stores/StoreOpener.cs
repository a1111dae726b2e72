using Graph.Cli.Terminals;
using Graph.Storage;

namespace Graph.Cli.Stores;

/// <summary>Opens stores and says which on standard error.</summary>
internal static class StoreOpener
{
    /// <summary>Opens a store; an SQLite file is made where it is missing.</summary>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    public static async Task<IGraphStore> OpenAsync(StoreAddress address, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            address.MakeFolder();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{address.Value}: the folder cannot be made; check its permissions, or name another store with --store", failure);
        }

        await Task.CompletedTask.WaitAsync(cancellation).ConfigureAwait(false);
        terminal.Report($"graph: store {address.Value}");
        throw new StoreException($"{address.Value}: no store answers to this address; write sqlite:PATH");
    }

    /// <summary>Opens a store that must be there already.</summary>
    /// <exception cref="StoreException">There is no such file, or the store cannot be opened.</exception>
    public static Task<IGraphStore> OpenExistingAsync(StoreAddress address, Terminal terminal, CancellationToken cancellation) =>
        address.File is { } file && !File.Exists(file)
            ? throw new StoreException($"{address.Value}: there is no store yet; import something first, or name another with --store")
            : OpenAsync(address, terminal, cancellation);
}
