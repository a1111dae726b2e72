using System.Text;
using Graph.Model;
using Graph.Storage.Sqlite;
using Graph.Storage.Tests.Samples;

namespace Graph.Storage.Tests.Sqlite;

public sealed class SqliteErrorTests : IDisposable
{
    private static readonly ArticleGraph s_article = SampleArticle.Of("one").Claim(RelationType.Met, World.China, World.Russia).Build();

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string DatabasePath => _folder.File("graph.db");

    [Theory]
    [InlineData(
        "This is no database at all, but a text that someone named wrongly, long enough to hold a header of a hundred bytes or more."
    )]
    [InlineData("kort")]
    public async Task A_file_that_is_no_database_is_refused_and_left_alone(string content)
    {
        await File.WriteAllTextAsync(DatabasePath, content, Cancellation);

        await RefusedAsync("is not a Graph database or is damaged", "restore a backup or move the file away");

        Assert.Equal(content, await File.ReadAllTextAsync(DatabasePath, Cancellation));
    }

    [Fact]
    public async Task A_damaged_database_is_reported_when_the_damage_is_met()
    {
        await using (var store = await SqliteGraphStore.OpenAsync(DatabasePath, Cancellation))
            await store.ImportAsync(
                [.. Enumerable.Range(0, 50).Select(i => SampleArticle.Of($"a{i}").Filler(new string('x', 5000)).Build())],
                Cancellation
            );
        await using (var file = File.OpenWrite(DatabasePath))
        {
            file.Position = 8192;
            await file.WriteAsync(Encoding.UTF8.GetBytes(new string('#', (int)file.Length - 8192)), Cancellation);
        }

        var error = await Assert.ThrowsAsync<StoreException>(async () =>
        {
            await using var damaged = await SqliteGraphStore.OpenAsync(DatabasePath, Cancellation);
            await damaged.FindArticlesAsync(new ArticleFilter(), new PageRequest(100), Cancellation);
        });

        AssertLine(error, "is not a Graph database or is damaged", "restore a backup");
    }

    [Fact]
    public async Task The_database_of_another_program_is_refused_and_left_alone()
    {
        using (var raw = new RawDatabase(DatabasePath))
            raw.Run("CREATE TABLE song (name TEXT)");

        await RefusedAsync("is the database of another program", "choose another path");

        using var after = new RawDatabase(DatabasePath);
        Assert.Equal(["song"], after.Rows("SELECT name FROM sqlite_schema"));
        Assert.Equal(["delete"], after.Rows("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused()
    {
        await using (await SqliteGraphStore.OpenAsync(DatabasePath, Cancellation)) { }

        using (var raw = new RawDatabase(DatabasePath))
            raw.Run("INSERT INTO schema_migration VALUES (999, '0999_future')");

        await RefusedAsync("has schema 999", "use a newer version of the program");
    }

    [Fact]
    public async Task A_folder_is_refused()
    {
        Directory.CreateDirectory(DatabasePath);

        await RefusedAsync("is a folder", "name a file in it");
    }

    [Fact]
    public async Task A_path_through_a_file_is_refused()
    {
        await File.WriteAllTextAsync(_folder.File("file"), "", Cancellation);
        var path = _folder.File(Path.Combine("file", "graph.db"));

        var error = await Assert.ThrowsAsync<StoreException>(() => SqliteGraphStore.OpenAsync(path, Cancellation));

        AssertLine(error, "cannot be made", "choose another path");
    }

    [Fact]
    public async Task A_read_only_file_is_read_and_not_written()
    {
        await using (var store = await SqliteGraphStore.OpenAsync(DatabasePath, Cancellation))
            await store.ImportAsync([s_article], Cancellation);
        File.SetAttributes(DatabasePath, FileAttributes.ReadOnly);
        try
        {
            await using var store = await SqliteGraphStore.OpenAsync(DatabasePath, Cancellation);

            Assert.True(store.IsReadOnly);
            Assert.Equal(1, (await store.StatusAsync(Cancellation)).Counts[NodeKind.Article]);
            AssertLine(
                await Assert.ThrowsAsync<StoreException>(() => store.RetractAsync(s_article.Article.Id, Cancellation)),
                "cannot be written",
                "choose another path"
            );
        }
        finally
        {
            File.SetAttributes(DatabasePath, FileAttributes.Normal);
        }
    }

    [Fact]
    public async Task A_new_file_and_its_copy_are_for_their_owner_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("rights are given in another way there");
            return;
        }

        await using var store = await SqliteGraphStore.OpenAsync(DatabasePath, Cancellation);
        await store.ImportAsync([s_article], Cancellation);
        await store.BackupAsync(_folder.File("copy.db"), Cancellation);

        var files = Directory.GetFiles(_folder.Path);
        Assert.True(files.Length >= 2);
        foreach (var file in files)
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task A_database_of_the_first_schema_is_refused_and_left_alone()
    {
        using (var raw = new RawDatabase(DatabasePath))
        {
            raw.Run("CREATE TABLE schema_migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT");
            raw.Run("INSERT INTO schema_migration VALUES (1, '0001_articles_claims_relations')");
        }

        await RefusedAsync("has schema 1", "read its articles into a new store");

        using var after = new RawDatabase(DatabasePath);
        Assert.Equal(["schema_migration"], after.Rows("SELECT name FROM sqlite_schema"));
    }

    [Fact]
    public async Task A_read_only_folder_is_refused()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("folders are not read-only there");
            return;
        }

        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.SkipWhen(CanWrite(_folder.File("probe")), "this user may write everywhere");
            await RefusedAsync("cannot be opened", "choose another path");
        }
        finally
        {
            File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task A_lock_held_for_too_long_is_reported()
    {
        await using var store = await SqliteGraphStore.OpenAsync(
            DatabasePath,
            TimeSpan.FromMilliseconds(50),
            TimeProvider.System,
            Cancellation
        );
        using var other = new RawDatabase(DatabasePath);
        other.Run("BEGIN IMMEDIATE");

        var error = await Assert.ThrowsAsync<StoreException>(() => store.ImportAsync([s_article], Cancellation));

        AssertLine(error, "is locked by another process", "try again");
        other.Run("ROLLBACK");
        Assert.Equal(ImportChange.Added, (await store.ImportAsync([s_article], Cancellation))[0].Change);
    }

    [Fact]
    public async Task A_lock_that_is_given_up_in_time_is_waited_for()
    {
        await using var store = await SqliteGraphStore.OpenAsync(DatabasePath, Cancellation);
        using var other = new RawDatabase(DatabasePath);
        other.Run("BEGIN IMMEDIATE");

        var import = store.ImportAsync([s_article], Cancellation);
        await Task.Delay(100, Cancellation);
        Assert.False(import.IsCompleted);
        other.Run("ROLLBACK");

        Assert.Equal(ImportChange.Added, (await import)[0].Change);
    }

    [Fact]
    public async Task Waiting_for_a_lock_can_be_cancelled()
    {
        await using var store = await SqliteGraphStore.OpenAsync(DatabasePath, Cancellation);
        using var other = new RawDatabase(DatabasePath);
        other.Run("BEGIN IMMEDIATE");
        using var source = new CancellationTokenSource();

        var import = store.ImportAsync([s_article], source.Token);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => import);
    }

    public void Dispose() => _folder.Dispose();

    private static bool CanWrite(string path)
    {
        try
        {
            using var file = File.Open(path, FileMode.OpenOrCreate, FileAccess.Write);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void AssertLine(StoreException error, params string[] parts)
    {
        Assert.DoesNotContain('\n', error.Message);
        Assert.All(parts, part => Assert.Contains(part, error.Message, StringComparison.Ordinal));
    }

    private async Task RefusedAsync(params string[] parts)
    {
        var error = await Assert.ThrowsAsync<StoreException>(() => SqliteGraphStore.OpenAsync(DatabasePath, Cancellation));
        AssertLine(error, [DatabasePath, .. parts]);
    }
}
