using Graph.Generation;
using Graph.Model;
using Graph.Storage.Sqlite;

namespace Graph.Storage.Tests.Sqlite;

public sealed class SqliteBulkTests : IDisposable
{
    // From so many relations on, their indexes are made anew behind a change.
    private const int Many = 1_000;

    private const string Indexes = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'relation' ORDER BY name";
    private const string Relations =
        "SELECT hex(relation.id), type.name, support, modality, confidence, first_seen, last_seen, place FROM relation "
        + "JOIN relation_type AS type ON type.key = relation.type ORDER BY relation.id";

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Relations_of_one_large_change_and_their_indexes_are_those_of_many_small_ones()
    {
        ArticleGraph[] articles = [.. new Archive(5).Articles(150)];
        using var empty = await StoreAsync("empty.db", []);
        using var large = await StoreAsync("large.db", [articles]);
        using var small = await StoreAsync("small.db", articles.Chunk(10));

        var relations = small.Rows(Relations);
        Assert.True(relations.Count > Many, $"{relations.Count} relations are too few");
        Assert.Equal(relations, large.Rows(Relations));
        Assert.Equal(Shape(empty), Shape(large));
        Assert.Equal("ok", Assert.Single(large.Rows("PRAGMA integrity_check")));
    }

    /// <summary>The indexes, however they came to be.</summary>
    private static List<string> Shape(RawDatabase raw) =>
        [.. raw.Rows(Indexes).Select(row => row.Replace(" IF NOT EXISTS", "", StringComparison.Ordinal))];

    private async Task<RawDatabase> StoreAsync(string name, IEnumerable<ArticleGraph[]> batches)
    {
        var path = _folder.File(name);
        await using var store = await SqliteGraphStore.OpenAsync(path, Cancellation);
        foreach (var batch in batches)
            await store.ImportAsync(batch, Cancellation);
        return new RawDatabase(path);
    }
}
