using Graph.Storage.Neo4j;
using Graph.Storage.Tests.Contract;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>Stores on the servers of this run, one server for each name.</summary>
public class Neo4jStores : IStores
{
    /// <summary>Whether they are spoken to by the driver.</summary>
    protected virtual bool OverBolt => false;

    private readonly Dictionary<string, string> _urls = new(StringComparer.Ordinal);

    public async Task<IGraphStore> OpenAsync(string name)
    {
        if (!_urls.TryGetValue(name, out var url))
        {
            url = await (await Neo4jServers.GetAsync()).EmptyAsync(_urls.Count, OverBolt);
            _urls.Add(name, url);
        }

        return await Neo4jGraphStore.OpenAsync(Neo4jServers.Options(url), null, TimeProvider.System, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
