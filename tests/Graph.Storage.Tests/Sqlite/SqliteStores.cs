using Graph.Storage.Sqlite;
using Graph.Storage.Tests.Contract;

namespace Graph.Storage.Tests.Sqlite;

/// <summary>Stores in files of a folder that goes with the test.</summary>
public sealed class SqliteStores : IStores
{
    private readonly TemporaryFolder _folder = new();

    public Task<IGraphStore> OpenAsync() => OpenAsync("main.db");

    public Task<IGraphStore> OpenOtherAsync() => OpenAsync("other.db");

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<IGraphStore> OpenAsync(string name) =>
        await SqliteGraphStore.OpenAsync(_folder.File(name), TestContext.Current.CancellationToken);
}
