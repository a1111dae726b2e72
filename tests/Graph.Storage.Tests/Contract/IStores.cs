namespace Graph.Storage.Tests.Contract;

/// <summary>Gives contract tests a place of their own to store things; skips the test where there is none.</summary>
public interface IStores : IAsyncDisposable
{
    /// <summary>Opens the store of the test: an empty one, and the same one again when it is called again.</summary>
    Task<IGraphStore> OpenAsync();

    /// <summary>Opens another one to compare it with, of any kind: all say the same.</summary>
    Task<IGraphStore> OpenOtherAsync();
}
