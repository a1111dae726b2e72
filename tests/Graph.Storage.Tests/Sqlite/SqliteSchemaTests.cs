using Graph.Model;
using Graph.Storage.Packing;
using Graph.Storage.Sqlite;
using Graph.Storage.Tests.Neo4j;
using Graph.Storage.Tests.Samples;

namespace Graph.Storage.Tests.Sqlite;

public sealed class SqliteSchemaTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Opening_makes_folder_and_file_and_names_them()
    {
        var path = _folder.File(Path.Combine("new", "deep", "graph.db"));

        await using var store = await SqliteGraphStore.OpenAsync(path, Cancellation);

        Assert.True(File.Exists(path));
        Assert.Equal("sqlite:" + path, store.Address);
        Assert.Equal(SqliteSchema.Newest, (await store.StatusAsync(Cancellation)).SchemaVersion);
    }

    [Fact]
    public void Migrations_are_numbered_without_gaps()
    {
        var numbers = SqlText
            .Names.Where(n => n.StartsWith("migrations/", StringComparison.Ordinal))
            .Select(n => n["migrations/".Length..][..4]);

        // The first schema was another one altogether.
        Assert.Equal(Enumerable.Range(2, SqliteSchema.Newest - 1).Select(n => FormattableString.Invariant($"{n:0000}")), numbers);
    }

    [Fact]
    public async Task Migrations_are_recorded_and_run_once()
    {
        var path = _folder.File("graph.db");
        await using (await SqliteGraphStore.OpenAsync(path, Cancellation)) { }

        await using var store = await SqliteGraphStore.OpenAsync(path, Cancellation);

        using var raw = new RawDatabase(path);
        Assert.Equal(
            [
                "2 | 0002_packed_articles",
                "3 | 0003_identity",
                "4 | 0004_families",
                "5 | 0005_places",
                "6 | 0006_ranking",
                "7 | 0007_spellings",
                "8 | 0008_precision",
                "9 | 0009_copies",
                "10 | 0010_strongest",
                "11 | 0011_assemblies",
                "12 | 0012_ranks",
                "13 | 0013_given_names",
            ],
            raw.Rows("SELECT version, name FROM schema_migration")
        );
    }

    [Fact]
    public async Task Many_may_open_a_new_file_at_the_same_time()
    {
        var path = _folder.File("graph.db");

        var stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => SqliteGraphStore.OpenAsync(path, Cancellation))));

        foreach (var store in stores)
        {
            Assert.Equal(SqliteSchema.Newest, (await store.StatusAsync(Cancellation)).SchemaVersion);
            await store.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_file_has_write_ahead_logging_and_strict_tables()
    {
        var path = _folder.File("graph.db");
        await using var store = await SqliteGraphStore.OpenAsync(path, Cancellation);

        using var raw = new RawDatabase(path);
        Assert.Equal(["wal"], raw.Rows("PRAGMA journal_mode"));
        Assert.Empty(
            raw.Rows(
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'"
            )
        );
    }

    [Fact]
    public async Task What_was_stored_is_there_when_the_file_is_opened_again()
    {
        var path = _folder.File("graph.db");
        var article = SampleArticle.Of("one").Claim(RelationType.Met, World.China, World.Russia).Build();
        await using (var first = await SqliteGraphStore.OpenAsync(path, Cancellation))
            await first.ImportAsync([article], Cancellation);

        await using var store = await SqliteGraphStore.OpenAsync(path, Cancellation);

        Assert.Equal(ImportChange.Unchanged, (await store.ImportAsync([article], Cancellation))[0].Change);
        Assert.False(File.Exists(path + "-wal") && new FileInfo(path).Length == 0);
    }

    [Fact]
    public async Task A_store_of_the_schema_before_identities_is_brought_up_to_date()
    {
        var path = _folder.File("graph.db");
        ArticleGraph[] articles =
        [
            SampleArticle.Of("one", "2022-05-27").Claim(RelationType.Vetoed, World.China, new NodeId("resolution:one-1")).Build(),
            SampleArticle.Of("two", "2022-05-27").Claim(RelationType.Vetoed, World.China, new NodeId("resolution:two-1")).Build(),
        ];
        using (var raw = new RawDatabase(path))
        {
            raw.Run(SqlText.Of("schema/create-migrations", []));
            raw.Run(SqlText.Of("migrations/0002_packed_articles", []));
            raw.Run("INSERT INTO schema_migration (version, name) VALUES (2, '0002_packed_articles')");
            foreach (var (article, i) in articles.Select((a, i) => (a, i + 1)))
            {
                raw.Run($"INSERT INTO article_graph VALUES ({i}, x'{Convert.ToHexString(GraphPacker.Pack(article))}')");
                raw.Run(
                    FormattableString.Invariant(
                        $"INSERT INTO article VALUES ({i}, '{article.Article.Id}', x'{ContentHash.Of(article)}', '{Edition.Of(article.Article)}', 'sv', '', '', '', 20220527, 0, 1, 1)"
                    )
                );
            }
        }

        await using var store = await SqliteGraphStore.OpenAsync(path, Cancellation);

        Assert.Equal(
            [ImportChange.Unchanged, ImportChange.Unchanged],
            (await store.ImportAsync(articles, Cancellation)).Select(o => o.Change)
        );
        Assert.Equal(
            2,
            Assert.Single((await store.FindRelationsAsync(new RelationFilter(), new PageRequest(9), Cancellation)).Items).Value.Support
        );
    }

    [Fact]
    public async Task A_store_that_told_persons_apart_in_another_way_is_brought_up_to_date_and_keeps_what_was_judged()
    {
        var path = _folder.File("graph.db");
        ArticleGraph[] articles =
        [
            SampleArticle.Of("one", "2022-05-27").Claim(RelationType.Met, new NodeId("person:holm"), World.Nato).Build(),
            SampleArticle.Of("two", "2022-05-27").Claim(RelationType.Met, new NodeId("person:per-holm"), World.Nato).Build(),
        ];
        var judgement = new Judgement("state:CN", "state:RU", JudgementKind.Negative, "ada", DateTimeOffset.UnixEpoch);
        await using (var store = await SqliteGraphStore.OpenAsync(path, Cancellation))
        {
            await store.ImportAsync(articles, Cancellation);
            await store.JudgeAsync([judgement], [], Cancellation);
        }

        using (var raw = new RawDatabase(path))
        {
            raw.Run("DELETE FROM schema_migration WHERE version >= 4");
            raw.Run("DELETE FROM sighting");
            raw.Run("DELETE FROM trait");
        }

        await using var opened = await SqliteGraphStore.OpenAsync(path, Cancellation);

        Assert.Equal(
            2,
            Assert.Single((await opened.FindRelationsAsync(new RelationFilter(), new PageRequest(9), Cancellation)).Items).Value.Support
        );
        Assert.Equal([judgement], await opened.JudgementsAsync(Cancellation));
        await foreach (var fault in opened.CheckAsync(_ => { }, Cancellation))
            Assert.Fail(fault.Message);
    }

    [Fact]
    public async Task An_upgrade_that_was_interrupted_goes_on_with_the_next_opening()
    {
        var path = _folder.File("graph.db");
        ArticleGraph[] articles =
        [
            SampleArticle.Of("one", "2022-05-27").Claim(RelationType.Met, new NodeId("person:holm"), World.Nato).Build(),
            SampleArticle.Of("two", "2022-05-27").Claim(RelationType.Met, new NodeId("person:per-holm"), World.Nato).Build(),
        ];
        await using (var store = await SqliteGraphStore.OpenAsync(path, Cancellation))
            await store.ImportAsync(articles, Cancellation);
        using (var raw = new RawDatabase(path))
            raw.Run("DELETE FROM schema_migration WHERE version >= 4");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        using var loggers = new RecordingLoggers(stop.Cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SqliteGraphStore.OpenAsync(path, loggers, stop.Token));

        using (var raw = new RawDatabase(path))
            Assert.Equal(["2 | 0"], raw.Rows("SELECT (SELECT count(*) FROM staged), (SELECT count(*) FROM article)"));
        await using var opened = await SqliteGraphStore.OpenAsync(path, Cancellation);
        Assert.Equal(2, (await opened.StatusAsync(Cancellation)).Counts[NodeKind.Article]);
        Assert.Equal(
            2,
            Assert.Single((await opened.FindRelationsAsync(new RelationFilter(), new PageRequest(9), Cancellation)).Items).Value.Support
        );
        Assert.Contains("brought up to date: 0 of 2 articles", Assert.Single(loggers.Warnings), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
