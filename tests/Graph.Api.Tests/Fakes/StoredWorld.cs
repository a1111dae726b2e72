using Graph.Storage;
using Graph.Storage.Stores;

namespace Graph.Api.Tests.Fakes;

/// <summary>The interface over an embedded store that holds a world.</summary>
internal sealed class StoredWorld : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;

    private StoredWorld(DirectoryInfo folder, TestApi api) => (_folder, Api) = (folder, api);

    public TestApi Api { get; }

    /// <summary>Starts it over a world in which the second of each pair was merged into the first.</summary>
    public static async Task<StoredWorld> StartAsync(World world, params (string Into, string From)[] merged)
    {
        var folder = Directory.CreateTempSubdirectory("graph-api-");
        var cancellation = TestContext.Current.CancellationToken;
        var store = await GraphStores.OpenAsync($"sqlite:{Path.Combine(folder.FullName, "graph.db")}", cancellation);
        await store.ImportAsync(world.Graphs(), cancellation);
        await store.JudgeAsync(
            [.. merged.Select(m => new Judgement(m.Into, m.From, JudgementKind.Positive, "anna", DateTimeOffset.UnixEpoch))],
            [],
            cancellation
        );
        return new StoredWorld(folder, await TestApi.StartAsync(store));
    }

    public async ValueTask DisposeAsync()
    {
        await Api.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
