using Graph.Storage.Neo4j;
using Graph.Storage.Tests.Contract;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>Stores on the servers of this run, one server for each name.</summary>
public sealed class Neo4jStores : IStores
{
    private readonly Dictionary<string, string> _urls = new(StringComparer.Ordinal);

    public async Task<IGraphStore> OpenAsync(string name)
    {
        if (!_urls.TryGetValue(name, out var url))
        {
            url = await (await Neo4jServers.GetAsync()).EmptyAsync(_urls.Count);
            _urls.Add(name, url);
        }

        return await Neo4jGraphStore.OpenAsync(Neo4jServers.Options(url), null, TimeProvider.System, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
