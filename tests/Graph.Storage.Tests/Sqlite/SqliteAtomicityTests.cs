using Graph.Model;
using Graph.Storage.Sqlite;
using Graph.Storage.Tests.Contract;
using Graph.Storage.Tests.Samples;
using static Graph.Storage.Tests.Samples.World;

namespace Graph.Storage.Tests.Sqlite;

public sealed class SqliteAtomicityTests : IDisposable
{
    // The store comes to each article twice: once to check it, once to store it.
    private const int Storing = 2;

    private static readonly ArticleGraph s_before = SampleArticle.Of("before", "2022-01-01").Claim(RelationType.Met, China, Russia).Build();

    private static readonly ArticleGraph[] s_batch =
    [
        .. Enumerable
            .Range(0, 60)
            .Select(i =>
                SampleArticle
                    .Of($"a{i}", "2022-02-02")
                    .Filler(new string('x', 3000))
                    .Claim(RelationType.Met, China, Russia)
                    .Quote(WangYi, $"Citat {i}")
                    .Build()
            ),
    ];

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_import_that_is_cancelled_while_it_writes_keeps_nothing()
    {
        await using var store = await OpenAsync("graph");
        var before = await Everything.OfAsync(store, Cancellation);
        using var source = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            store.ImportAsync(new WatchedList(s_batch, 40, Storing, source.Cancel), source.Token)
        );

        Assert.Equal(before, await Everything.OfAsync(store, Cancellation));
        Assert.All(await store.ImportAsync(s_batch, Cancellation), o => Assert.Equal(ImportChange.Added, o.Change));
    }

    [Fact]
    public async Task An_import_that_fails_while_it_writes_keeps_nothing()
    {
        await using var store = await OpenAsync("graph");
        var before = await Everything.OfAsync(store, Cancellation);

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            store.ImportAsync(new WatchedList(s_batch, 59, Storing, () => throw new InvalidOperationException("power cut")), Cancellation)
        );

        Assert.Equal(before, await Everything.OfAsync(store, Cancellation));
    }

    [Fact]
    public async Task A_crash_in_the_middle_of_an_import_leaves_the_state_before_it()
    {
        await using var store = await OpenAsync("graph");
        var before = await Everything.OfAsync(store, Cancellation);

        await store.ImportAsync(new WatchedList(s_batch, 50, Storing, () => CopyFiles("graph", "crashed")), Cancellation);

        await using var crashed = await SqliteGraphStore.OpenAsync(_folder.File("crashed.db"), Cancellation);
        Assert.Equal(before, await Everything.OfAsync(crashed, Cancellation));
        Assert.NotEqual(before, await Everything.OfAsync(store, Cancellation));
    }

    [Fact]
    public async Task A_crash_after_an_import_keeps_it()
    {
        await using var store = await OpenAsync("graph");
        await store.ImportAsync(s_batch, Cancellation);

        CopyFiles("graph", "crashed");

        await using var crashed = await SqliteGraphStore.OpenAsync(_folder.File("crashed.db"), Cancellation);
        Assert.Equal(await Everything.OfAsync(store, Cancellation), await Everything.OfAsync(crashed, Cancellation));
    }

    [Fact]
    public async Task No_table_shows_that_an_article_was_ever_there()
    {
        await using var store = await OpenAsync("graph");
        await using var other = await OpenAsync("other");
        await store.ImportAsync(s_batch, Cancellation);
        foreach (var article in s_batch)
            await store.RetractAsync(article.Article.Id, Cancellation);

        using var left = new RawDatabase(_folder.File("graph.db"));
        using var right = new RawDatabase(_folder.File("other.db"));
        foreach (
            var table in left.Rows(
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict AND name <> 'relation_type' ORDER BY name"
            )
        )
        {
            var statement = $"SELECT count(*) FROM {table}";
            Assert.Equal(right.Rows(statement), left.Rows(statement));
        }

        foreach (var table in new[] { "article", "actor", "claim", "quote", "resolution" })
            Assert.Empty(left.Rows($"SELECT * FROM {table}_words('x*')"));
        Assert.Equal(await Everything.OfAsync(other, Cancellation), await Everything.OfAsync(store, Cancellation));
        Assert.Equal(["ok"], left.Rows("PRAGMA integrity_check"));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<SqliteGraphStore> OpenAsync(string name)
    {
        var store = await SqliteGraphStore.OpenAsync(_folder.File(name + ".db"), Cancellation);
        await store.ImportAsync([s_before], Cancellation);
        return store;
    }

    private void CopyFiles(string from, string to)
    {
        foreach (var ending in new[] { ".db", ".db-wal" })
        {
            using var source = new FileStream(_folder.File(from + ending), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var target = File.Create(_folder.File(to + ending));
            source.CopyTo(target);
        }
    }
}
