using Graph.Storage.Neo4j;
using Graph.Storage.Tests.Contract;
using Graph.Storage.Tests.Sqlite;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>The store on the server of this run, which has one database; what it is compared with is an embedded store.</summary>
public class Neo4jStores : IStores
{
    private readonly SqliteStores _others = new();
    private string? _url;

    /// <summary>Whether the server is spoken to by the driver.</summary>
    protected virtual bool OverBolt => false;

    public async Task<IGraphStore> OpenAsync()
    {
        _url ??= await (await Neo4jServers.GetAsync()).EmptyAsync(0, OverBolt);
        return await Neo4jGraphStore.OpenAsync(
            Neo4jServers.Options(_url),
            null,
            TimeProvider.System,
            TestContext.Current.CancellationToken
        );
    }

    public Task<IGraphStore> OpenOtherAsync() => _others.OpenOtherAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return _others.DisposeAsync();
    }
}
