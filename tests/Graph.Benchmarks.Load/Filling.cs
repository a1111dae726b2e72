using Graph.Benchmarks.Neo4j;
using Graph.Storage;
using Graph.Storage.Neo4j;
using Graph.Storage.Sqlite;

namespace Graph.Benchmarks.Load;

/// <summary>Puts the same made articles into several stores.</summary>
internal static class Filling
{
    private const int AtOnce = 250;

    public static async Task RunAsync(int articles, IEnumerable<string> stores)
    {
        foreach (var address in stores)
        {
            await using IGraphStore store = address.Contains("://", StringComparison.Ordinal)
                ? await Neo4jGraphStore.OpenAsync(address, null, CancellationToken.None)
                : await SqliteGraphStore.OpenAsync(address, CancellationToken.None);
            foreach (var batch in Enumerable.Range(0, articles).Select(SampleArticles.Make).Chunk(AtOnce))
            {
                await store.ImportAsync(batch, CancellationToken.None);
            }

            Console.WriteLine($"{store.Address}: {articles * SampleArticles.ClaimsEach} claims of {articles} articles");
        }
    }
}
