using Graph.Storage;
using Graph.Storage.Stores;

namespace Graph.Api.Tests.Fakes;

/// <summary>An embedded store in a folder of its own, which goes with it.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;

    private TestStore(DirectoryInfo folder, IGraphStore store) => (_folder, Store) = (folder, store);

    public IGraphStore Store { get; }

    public string Folder => _folder.FullName;

    public static async Task<TestStore> OpenAsync()
    {
        var folder = Directory.CreateTempSubdirectory("graph-api-");
        return new TestStore(
            folder,
            await GraphStores.OpenAsync($"sqlite:{Path.Combine(folder.FullName, "graph.db")}", CancellationToken.None)
        );
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
