using System.Diagnostics;
using System.Globalization;
using Graph.Benchmarks.Neo4j;
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Connection;
using Graph.Storage.Neo4j.Cypher;
using Graph.Storage.Neo4j.Writing;
using Microsoft.Extensions.Logging.Abstractions;

if (args is not [var address, ..])
{
    Console.Error.WriteLine("usage: Graph.Benchmarks.Neo4j http://HOST:PORT [SUPPORT …]   (the database is emptied)");
    return 2;
}

const int Articles = 1_000;
const int ArticlesABatch = 250;
const int Rounds = 3;
var options = Neo4jEnvironment.Read(address, Environment.GetEnvironmentVariable);
await using var inner = CypherClients.Create(options, NullLoggerFactory.Instance, TimeProvider.System);
await using var client = new Stopwatches(inner);
var writer = new GraphWriter(client);
await using var store = await Neo4jGraphStore.OpenAsync(options, null, TimeProvider.System, CancellationToken.None);
using var profiler = new Profiler(options.Uri);
var empty = Statements.Load("empty");
var articles = Enumerable.Range(0, Articles).Select(SampleArticles.Make).ToList();
var more = Enumerable.Range(Articles, 2 * Articles).Select(SampleArticles.Make).ToList();

for (var round = 1; round <= Rounds; round++)
{
    await client.RunAsync(empty, [], CancellationToken.None);
    var bare = await TimeAsync(() => BareImport.RunAsync(client, articles));
    Console.WriteLine("bare: " + client.Take());
    var floor = await ContentsAsync();
    await client.RunAsync(empty, [], CancellationToken.None);
    client.Take();
    var ours = await TimeAsync(() => ImportAsync(articles));
    Console.WriteLine("ours: " + client.Take());
    if (await ContentsAsync() is var contents && contents != floor)
        throw new InvalidOperationException($"the bare script wrote {floor}, the store {contents}");
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"round {round}\tbare {bare:0} claims/s\tours {ours:0} claims/s\tratio {ours / bare:0.00}"
        )
    );
}

await Reads.ReportAsync(client, profiler, $"{Articles * SampleArticles.ClaimsEach} claims");
await ImportAsync(more);
await Reads.ReportAsync(client, profiler, $"{3 * Articles * SampleArticles.ClaimsEach} claims");
await HotPair.ReportAsync(store, [.. args.Skip(1).Select(a => int.Parse(a, CultureInfo.InvariantCulture))]);
return 0;

async Task<(long Nodes, long Relationships, long Properties)> ContentsAsync()
{
    var row = (await client.RunAsync(Statements.Load("contents"), [], CancellationToken.None))[0];
    return (row.Integer("nodes"), row.Integer("relationships"), row.Integer("properties"));
}

async Task ImportAsync(IReadOnlyList<Graph.Model.ArticleGraph> batchwise)
{
    foreach (var batch in batchwise.Chunk(ArticlesABatch))
        await writer.ImportAsync(batch, CancellationToken.None);
}

static async Task<double> TimeAsync(Func<Task> work)
{
    var clock = Stopwatch.StartNew();
    await work();
    return Articles * SampleArticles.ClaimsEach / clock.Elapsed.TotalSeconds;
}
