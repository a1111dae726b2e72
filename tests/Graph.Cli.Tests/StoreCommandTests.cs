using Graph.Cli.Tests.Running;

namespace Graph.Cli.Tests;

public sealed class StoreCommandTests : IDisposable
{
    private const string Url = "https://example.org/utrikes/dubbelt-veto-mot-nya-sanktioner";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task A_second_import_changes_nothing()
    {
        var first = await ImportAsync(Workspace.Samples);
        var before = await ExportAsync();
        var second = await ImportAsync(Workspace.Samples);
        Assert.StartsWith("12 articles: 12 added, 0 updated, 0 unchanged, 0 refused; ", first.Output, StringComparison.Ordinal);
        Assert.Equal("12 articles: 0 added, 0 updated, 12 unchanged, 0 refused; 0 claims added, 0 retired\n", second.Output);
        Assert.Equal(before, await ExportAsync());
    }

    [Fact]
    public async Task The_store_is_the_same_for_any_number_of_threads()
    {
        await ImportAsync(Workspace.Samples, "--threads", "1");
        var other = "sqlite:" + _workspace.In("other.db");
        await _workspace.RunAsync("import", Workspace.Samples, "--threads", "9", "--store", other);
        Assert.Equal(await ExportAsync(), (await _workspace.RunAsync("export", "--store", other)).Output);
    }

    [Fact]
    public async Task A_changed_text_under_the_same_address_is_an_update()
    {
        _workspace.Write("a.md", $"---\nurl: {Url}\nlanguage: sv\n---\nKina kritiserade USA.");
        await ImportAsync(_workspace.In("a.md"));
        _workspace.Write("a.md", $"---\nurl: {Url}?utm_source=x\nlanguage: sv\n---\nKina kritiserade Japan.");
        Assert.StartsWith(
            "1 article: 0 added, 1 updated, 0 unchanged",
            (await ImportAsync(_workspace.In("a.md"))).Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "article\t1\n",
            (await _workspace.RunAsync("status", "--store", _workspace.Store)).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_retracted_article_leaves_no_trace()
    {
        await ImportAsync(Workspace.Samples, "--published", "2025-01-01");
        var others = Directory
            .GetFiles(Workspace.Samples)
            .Where(f => !f.EndsWith("05-dubbelt-veto.md", StringComparison.Ordinal))
            .ToArray();
        var other = "sqlite:" + _workspace.In("other.db");
        await _workspace.RunAsync(["import", .. others, "--store", other]);
        var retracted = await _workspace.RunAsync("retract", Url + "/", "--store", _workspace.Store);
        Assert.Equal(0, retracted.ExitCode);
        Assert.StartsWith("retracted article:", retracted.Output, StringComparison.Ordinal);
        Assert.Equal((await _workspace.RunAsync("export", "--store", other)).Output, await ExportAsync());
        Assert.Equal(
            (await _workspace.RunAsync("status", "--store", other)).Output.Split('\n')[1..],
            (await _workspace.RunAsync("status", "--store", _workspace.Store)).Output.Split('\n')[1..]
        );
        var again = await _workspace.RunAsync("retract", Url, "--store", _workspace.Store);
        Assert.Equal(1, again.ExitCode);
        Assert.StartsWith($"graph: the store has no article {Url};", Assert.Single(again.Complaints), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_input_leaves_the_rest_in_the_store()
    {
        _workspace.Write("in/a.md", "Kina kritiserade USA.");
        _workspace.Write("in/b.md", "");
        _workspace.Write("in/c.md", "Kina kritiserade Japan.");
        var result = await ImportAsync(_workspace.In("gone"), _workspace.In("in"));
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(2, result.Complaints.Count);
        Assert.StartsWith("2 articles: 2 added, 0 updated, 0 unchanged, 2 refused", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_makes_no_store()
    {
        var result = await _workspace.RunAsync("import", "--dry-run", Workspace.Samples);
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("would import 12 articles with ", result.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_workspace.Folder));
    }

    [Fact]
    public async Task The_store_comes_from_option_then_environment_then_data_folder_and_is_named()
    {
        var path = _workspace.Write("a.md", "Kina kritiserade USA.");
        var byDefault = await _workspace.RunAsync("import", path);
        Assert.Equal($"graph: store sqlite:{_workspace.In("data/graph/graph.db")}\n", byDefault.Error);
        _workspace.Variables["GRAPH_STORE"] = "sqlite:" + _workspace.In("variable.db");
        Assert.Equal($"graph: store {_workspace.Variables["GRAPH_STORE"]}\n", (await _workspace.RunAsync("import", path)).Error);
        Assert.Equal($"graph: store {_workspace.Store}\n", (await ImportAsync(path)).Error);
        Assert.All(["data/graph/graph.db", "variable.db", "graph.db"], name => Assert.True(File.Exists(_workspace.In(name))));
    }

    [Fact]
    public async Task A_copy_equals_its_source_and_a_second_copy_changes_nothing()
    {
        await ImportAsync(Workspace.Samples);
        var other = "sqlite:" + _workspace.In("other.db");
        var first = await _workspace.RunAsync("copy", "--from", _workspace.Store, "--to", other);
        Assert.StartsWith("12 articles: 12 added", first.Output, StringComparison.Ordinal);
        Assert.Equal(await ExportAsync(), (await _workspace.RunAsync("export", "--store", other)).Output);
        Assert.StartsWith(
            "12 articles: 0 added, 0 updated, 12 unchanged",
            (await _workspace.RunAsync("copy", "--from", _workspace.Store, "--to", other)).Output,
            StringComparison.Ordinal
        );
    }

    private Task<CommandResult> ImportAsync(params string[] arguments) =>
        _workspace.RunAsync(["import", .. arguments, "--store", _workspace.Store]);

    private async Task<string> ExportAsync() => (await _workspace.RunAsync("export", "--store", _workspace.Store)).Output;
}
