using Graph.Storage.Neo4j;
using Graph.Storage.Tests.Contract;
using Graph.Storage.Tests.Sqlite;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>The store on the server of this run, which has one database; what it is compared with is an embedded store.</summary>
public sealed class Neo4jStores : IStores
{
    private readonly SqliteStores _others = new();
    private string? _url;

    public async Task<IGraphStore> OpenAsync()
    {
        _url ??= await (await SharedServer.GetAsync()).EmptyAsync();
        return await Neo4jGraphStore.OpenAsync(SharedServer.Options(_url), null, TimeProvider.System, TestContext.Current.CancellationToken);
    }

    public Task<IGraphStore> OpenOtherAsync() => _others.OpenOtherAsync();

    public ValueTask DisposeAsync() => _others.DisposeAsync();
}
