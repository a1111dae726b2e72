using Graph.Storage;

namespace Graph.Api.Tests.Fakes;

/// <summary>The interface over an embedded store that holds a world.</summary>
internal sealed class StoredWorld : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;

    private StoredWorld(DirectoryInfo folder, TestApi api) => (_folder, Api) = (folder, api);

    public TestApi Api { get; }

    public static async Task<StoredWorld> StartAsync(World world)
    {
        var folder = Directory.CreateTempSubdirectory("graph-api-");
        var cancellation = TestContext.Current.CancellationToken;
        var store = await GraphStores.OpenAsync($"sqlite:{Path.Combine(folder.FullName, "graph.db")}", cancellation);
        await store.ImportAsync(world.Graphs(), cancellation);
        return new StoredWorld(folder, await TestApi.StartAsync(store));
    }

    public async ValueTask DisposeAsync()
    {
        await Api.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
