using Graph.Generation;
using Graph.Model;
using Graph.Storage.Packing;
using Graph.Storage.Sqlite;
using Graph.Storage.Tests.Contract;

namespace Graph.Storage.Tests.Sqlite;

public sealed class SqliteCheckTests : IDisposable
{
    private static readonly ArticleGraph[] s_articles = [.. new Archive(3) { Length = 600 }.Articles(40)];

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void What_was_packed_is_unpacked_as_it_was() =>
        Assert.All(s_articles, graph => Assert.Equal(Everything.Of(graph), Everything.Of(GraphUnpacker.Unpack(GraphPacker.Pack(graph)))));

    [Fact]
    public void Damaged_packs_are_told_to_be_damaged()
    {
        var packed = GraphPacker.Pack(s_articles[0]);
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var damaged = round % 5 == 0 ? packed[..random.Next(packed.Length)] : [.. packed];
            for (var i = 0; i < 3 && damaged.Length > 0; i++)
                damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            try
            {
                GraphUnpacker.Unpack(damaged);
            }
            catch (Exception told) when (told is InvalidDataException or StoreException)
            {
                continue;
            }
        }
    }

    [Fact]
    public async Task A_sound_store_has_no_faults()
    {
        await using var store = await StoreAsync();
        await store.RetractAsync(s_articles[1].Article.Id, Cancellation);

        var (faults, seen) = await CheckAsync(store);

        Assert.Empty(faults);
        Assert.Equal(39, seen);
    }

    [Theory]
    [InlineData("UPDATE article SET hash = x'00' WHERE key = 3", "is not that of its hash")]
    [InlineData("UPDATE article_graph SET graph = substr(graph, 1, 100) WHERE key = 3", "is damaged")]
    [InlineData(
        "UPDATE article_graph SET graph = (SELECT graph FROM article_graph WHERE key = 4) WHERE key = 3",
        "is not that of its hash"
    )]
    [InlineData("DELETE FROM claim WHERE key = 5", "but there are")]
    [InlineData("DELETE FROM claim_place WHERE facet = 5 AND claim = 5", "are not in their lists")]
    [InlineData("DELETE FROM mention", "are spoken of by no article")]
    public async Task Faults_are_found(string damage, string told)
    {
        await using var store = await StoreAsync();
        using (var raw = new RawDatabase(_folder.File("graph.db")))
            raw.Run(damage);

        Assert.Contains((await CheckAsync(store)).Faults, f => f.Message.Contains(told, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_export_of_a_damaged_article_ends_with_what_is_wrong()
    {
        await using var store = await StoreAsync();
        using (var raw = new RawDatabase(_folder.File("graph.db")))
            raw.Run("UPDATE article_graph SET graph = substr(graph, 1, 100) WHERE key = 3");

        var error = await Assert.ThrowsAsync<StoreException>(() => Everything.ExportAsync(store, Cancellation));

        Assert.Contains("is damaged", error.Message, StringComparison.Ordinal);
        Assert.Contains("restore a backup", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_is_taken_while_others_write()
    {
        await using var store = await StoreAsync();
        var writing = Task.Run(
            async () =>
            {
                foreach (var graph in new Archive(4) { Length = 600 }.Articles(60))
                    await store.ImportAsync([graph], Cancellation);
            },
            Cancellation
        );
        await store.BackupAsync(_folder.File("copy.db"), Cancellation);
        await writing;

        await using var copy = await SqliteGraphStore.OpenAsync(_folder.File("copy.db"), Cancellation);
        var (faults, seen) = await CheckAsync(copy);
        Assert.Empty(faults);
        Assert.InRange(seen, 40, 100);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<(List<StoreFault> Faults, int Seen)> CheckAsync(SqliteGraphStore store)
    {
        var (faults, seen) = (new List<StoreFault>(), 0);
        await foreach (var fault in store.CheckAsync(_ => seen++, Cancellation))
            faults.Add(fault);
        return (faults, seen);
    }

    private async Task<SqliteGraphStore> StoreAsync()
    {
        var store = await SqliteGraphStore.OpenAsync(_folder.File("graph.db"), Cancellation);
        foreach (var batch in s_articles.Chunk(15))
            await store.StageAsync(batch, Cancellation);
        await store.PublishAsync(Cancellation);
        return store;
    }
}
