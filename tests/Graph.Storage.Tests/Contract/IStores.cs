namespace Graph.Storage.Tests.Contract;

/// <summary>Gives contract tests a place of their own to store things; skips the test where there is none.</summary>
public interface IStores : IAsyncDisposable
{
    /// <summary>Opens a store: an empty one for a name that is new in this test, otherwise the same one a second time.</summary>
    Task<IGraphStore> OpenAsync(string name);
}
