using Graph.Cli.Tests.Running;
using Microsoft.Data.Sqlite;

namespace Graph.Cli.Tests;

public sealed class StoreFailureTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("status")]
    [InlineData("export")]
    [InlineData("retract", "https://example.org/a")]
    [InlineData("copy", "--to", "sqlite:other.db", "--from")]
    public async Task A_store_that_is_not_there_is_not_made_by_reading_it(params string[] arguments)
    {
        string[] store = arguments[^1] == "--from" ? [_workspace.Store] : ["--store", _workspace.Store];
        var result = await _workspace.RunAsync([.. arguments, .. store]);
        Assert.Equal(3, result.ExitCode);
        Assert.Equal(
            $"graph: {_workspace.Store}: there is no store yet; import something first, or name another with --store",
            Assert.Single(result.Complaints)
        );
        Assert.False(File.Exists(_workspace.In("graph.db")));
    }

    [Theory]
    [InlineData("ftp://example.org/graph", 2, "'ftp' is no known kind of store")]
    [InlineData("graph.txt", 2, "'graph.txt' names no store; write sqlite:PATH")]
    [InlineData("http://ada:geheim@localhost", 2, "the address holds a user or password")]
    public async Task A_copy_to_what_is_no_store_is_one_line(string to, int code, string words)
    {
        await _workspace.RunAsync("import", _workspace.Write("a.md", "Kina kritiserade USA."), "--store", _workspace.Store);
        var result = await _workspace.RunAsync("copy", "--from", _workspace.Store, "--to", to);
        Assert.Equal(code, result.ExitCode);
        var line = Assert.Single(result.Complaints);
        Assert.Contains(words, line, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_leaves_what_the_target_holds()
    {
        var other = "sqlite:" + _workspace.In("other.db");
        await _workspace.RunAsync("import", _workspace.Write("a.md", "Kina kritiserade USA."), "--store", _workspace.Store);
        await _workspace.RunAsync("import", _workspace.Write("b.md", "Ryssland kritiserade Japan."), "--store", other);
        var result = await _workspace.RunAsync("copy", "--from", _workspace.Store, "--to", other);
        Assert.StartsWith("1 article: 1 added, 0 updated, 0 unchanged", result.Output, StringComparison.Ordinal);
        Assert.Contains("article\t2\n", (await _workspace.RunAsync("status", "--store", other)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corrupt_database_is_one_line_and_stays_as_it_is()
    {
        var path = _workspace.Write("graph.db", string.Concat(Enumerable.Repeat("this is no database at all ", 500)));
        var before = await File.ReadAllBytesAsync(path);
        await FailsAsync("import", Workspace.Samples);
        await FailsAsync("status");
        await FailsAsync("serve", "--port", "0");
        Assert.Equal(before, await File.ReadAllBytesAsync(path));
    }

    [Fact]
    public async Task A_database_of_another_program_is_left_alone()
    {
        using (var connection = new SqliteConnection($"Data Source={_workspace.In("graph.db")};Pooling=false"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE bookmarks (url TEXT)";
            command.ExecuteNonQuery();
        }

        await FailsAsync("import", Workspace.Samples);
    }

    [Fact]
    public async Task A_folder_is_no_database()
    {
        Directory.CreateDirectory(_workspace.In("graph.db"));
        await FailsAsync("import", Workspace.Samples);
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_one_line()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/proc is where nobody can write");
        var result = await _workspace.RunAsync("import", Workspace.Samples, "--store", "sqlite:/proc/graph/graph.db");
        Assert.Equal(3, result.ExitCode);
        Assert.Single(result.Complaints);
    }

    [Fact]
    public async Task A_read_only_database_is_one_line()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "permissions do not bind this user");
        await _workspace.RunAsync("import", Workspace.Samples, "--store", _workspace.Store);
        File.SetAttributes(_workspace.In("graph.db"), FileAttributes.ReadOnly);
        await FailsAsync("import", _workspace.Write("a.md", "Kina kritiserade USA."));
    }

    [Fact]
    public async Task A_locked_database_is_waited_for()
    {
        await _workspace.RunAsync("import", Workspace.Samples, "--store", _workspace.Store);
        using var connection = new SqliteConnection($"Data Source={_workspace.In("graph.db")};Pooling=false");
        connection.Open();
        var transaction = connection.BeginTransaction(deferred: false);
        var import = _workspace.RunAsync("import", _workspace.Write("a.md", "Kina kritiserade USA."), "--store", _workspace.Store);
        var first = await Task.WhenAny(import, Task.Delay(TimeSpan.FromSeconds(1)));
        Assert.NotSame(import, first);
        transaction.Rollback();
        transaction.Dispose();
        Assert.Equal(0, (await import).ExitCode);
    }

    private async Task FailsAsync(params string[] arguments)
    {
        var result = await _workspace.RunAsync([.. arguments, "--store", _workspace.Store]);
        Assert.Equal(3, result.ExitCode);
        var line = Assert.Single(result.Complaints);
        Assert.Contains(_workspace.In("graph.db"), line, StringComparison.Ordinal);
        Assert.Contains(';', line);
        Assert.DoesNotContain("Exception", line, StringComparison.Ordinal);
    }
}
