using Graph.Model;
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Connection;
using Graph.Storage.Sqlite;
using Graph.Storage.Tests.Contract;
using Graph.Storage.Tests.Samples;
using Graph.Storage.Tests.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>An import that is to be disturbed, and what an undisturbed one leaves behind.</summary>
internal static class Disturbed
{
    private static readonly TimeSpan s_step = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan s_stepInTruth = TimeSpan.FromMilliseconds(5);

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Batches of articles that share actors and correct each other.</summary>
    public static IReadOnlyList<IReadOnlyList<ArticleGraph>> Batches(int count) =>
        [.. Enumerable.Range(0, count).Select(i => (IReadOnlyList<ArticleGraph>)[Article($"a{i}", i), Article($"a{i / 2}", i + 100)])];

    public static Neo4jOptions Options(string url) => Neo4jServers.Options(url);

    public static Task<Neo4jGraphStore> OpenAsync(Neo4jOptions options) => OpenAsync(options, TimeProvider.System);

    public static Task<Neo4jGraphStore> OpenAsync(Neo4jOptions options, TimeProvider time, ILoggerFactory? loggers = null) =>
        Neo4jGraphStore.OpenAsync(options, loggers, time, Cancellation);

    /// <summary>
    /// Lets the time of a store pass quickly until <paramref name="work"/> ends, but not while the server is at work: pauses are short, and no limit is
    /// reached because the machine is slow.
    /// </summary>
    public static async Task<T> HurryAsync<T>(FakeTimeProvider clock, Task<T> work, FaultyProxy? proxy = null)
    {
        while (!work.IsCompleted)
        {
            if (proxy is not { IsBusy: true })
                clock.Advance(s_step);
            await Task.WhenAny(work, Task.Delay(s_stepInTruth, Cancellation));
        }

        return await work;
    }

    /// <summary>Imports batch by batch and gives all outcomes.</summary>
    public static async Task<IReadOnlyList<ImportOutcome>> ImportAsync(
        IGraphStore store,
        IReadOnlyList<IReadOnlyList<ArticleGraph>> batches
    )
    {
        var outcomes = new List<ImportOutcome>();
        foreach (var batch in batches)
            outcomes.AddRange(await store.ImportAsync(batch, Cancellation));
        return outcomes;
    }

    /// <summary>Compares a disturbed import with an undisturbed one: same outcomes, same store, nothing twice and nothing lost.</summary>
    public static async Task AssertCompleteAsync(
        IGraphStore store,
        IReadOnlyList<IReadOnlyList<ArticleGraph>> batches,
        IReadOnlyList<ImportOutcome> outcomes
    )
    {
        using var folder = new TemporaryFolder();
        await using var undisturbed = await SqliteGraphStore.OpenAsync(folder.File("undisturbed.db"), Cancellation);
        Assert.Equal(await ImportAsync(undisturbed, batches), outcomes);
        Assert.Equal(await Everything.ExportAsync(undisturbed, Cancellation), await Everything.ExportAsync(store, Cancellation));
        Assert.Equal(await Relations(undisturbed), await Relations(store));
        Assert.Equal((await undisturbed.StatusAsync(Cancellation)).Counts, (await store.StatusAsync(Cancellation)).Counts);
    }

    private static async Task<IEnumerable<Relation>> Relations(IGraphStore store) =>
        (await store.FindRelationsAsync(new RelationFilter(), new PageRequest(1000), Cancellation)).Items.Select(i => i.Value);

    private static ArticleGraph Article(string local, int variant) =>
        SampleArticle
            .Of(local, $"2022-06-{1 + (variant % 28):00}")
            .Claim(RelationType.Vetoed, World.China, World.Draft)
            .Claim(RelationType.Met, World.China, World.Russia, $"Möte nummer {variant}.")
            .Quote(World.WangYi, $"Ord nummer {variant / 3}")
            .Build();
}
