using Graph.Cli.Tests.Running;

namespace Graph.Cli.Tests;

public sealed class StopTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    [InlineData("HUP")]
    public async Task A_stopped_import_keeps_what_it_has_and_goes_on_when_it_is_run_again(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no signals");
        var lines = Enumerable.Range(0, 1_000).Select(i => $$"""{"text": "Kina kritiserade USA {{i}} gånger.", "language": "sv"}""").ToArray();
        using var graph = GraphProcess.Start(_workspace, "en-US", "import", "-", "--store", _workspace.Store);
        await graph.Input.WriteAsync(string.Join('\n', lines[..600]) + "\n");
        await graph.Input.FlushAsync();
        await ArticlesAsync(atLeast: 200);
        graph.Signal(signal);
        var end = await graph.EndAsync();
        Assert.Equal(130, end.ExitCode);
        Assert.Equal("graph: stopped; run the same command again to go on", Assert.Single(end.Complaints));
        var kept = await ArticlesAsync(atLeast: 200);
        Assert.StartsWith($"{kept} articles: {kept} added", end.Output, StringComparison.Ordinal);
        var again = await _workspace.RunWithInputAsync(string.Join('\n', lines), "import", "-", "--store", _workspace.Store);
        Assert.StartsWith($"1000 articles: {1_000 - kept} added, 0 updated, {kept} unchanged", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_killed_import_goes_on_without_reading_again_what_is_done_and_ends_in_the_same_graph()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no signals");
        var path = _workspace.Write("a.jsonl", string.Concat(Enumerable.Range(0, 6_000).Select(i =>
            $$"""{"text": "Kina kritiserade USA {{i}} gånger.", "language": "sv", "url": "https://example.org/{{i}}"}""" + "\n")));
        string[] command = ["import", path, "--store", _workspace.Store];
        using (var graph = GraphProcess.Start(_workspace, "en-US", command))
        {
            await ArticlesAsync(atLeast: 400);
            graph.Signal("KILL");
            await graph.EndAsync();
        }

        var again = await GraphProcess.RunAsync(_workspace, "sv-SE", command);
        Assert.Equal(0, again.ExitCode);
        Assert.Contains("graph: going on where the last run was stopped", again.Complaints);
        Assert.InRange(int.Parse(again.Output.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture), 0, 5_800);
        Assert.Equal(6_000, await ArticlesAsync(atLeast: 6_000));
        var other = "sqlite:" + _workspace.In("other.db");
        await _workspace.RunAsync("import", path, "--store", other);
        Assert.Equal((await _workspace.RunAsync("export", "--store", other)).Output, (await _workspace.RunAsync("export", "--store", _workspace.Store)).Output);
        Assert.StartsWith("6000 articles: 0 added", (await GraphProcess.RunAsync(_workspace, "sv-SE", command)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_was_lost_since_the_stop_is_filled_anew()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no signals");
        var path = _workspace.Write("a.jsonl", string.Concat(Enumerable.Range(0, 4_000).Select(i => $$"""{"text": "Kina kritiserade USA {{i}} gånger.", "language": "sv"}""" + "\n")));
        string[] command = ["import", path, "--store", _workspace.Store];
        using (var graph = GraphProcess.Start(_workspace, "en-US", command))
        {
            await ArticlesAsync(atLeast: 400);
            graph.Signal("KILL");
            await graph.EndAsync();
        }

        foreach (var file in Directory.GetFiles(_workspace.Folder, "graph.db*"))
        {
            File.Delete(file);
        }

        Assert.StartsWith("4000 articles: 4000 added", (await GraphProcess.RunAsync(_workspace, "en-US", command)).Output, StringComparison.Ordinal);
    }

    private async Task<int> ArticlesAsync(int atLeast)
    {
        for (var wait = 0; wait < 3_000; wait++)
        {
            var status = await _workspace.RunAsync("status", "--store", _workspace.Store);
            var line = status.Output.Split('\n').FirstOrDefault(l => l.StartsWith("article\t", StringComparison.Ordinal));
            if (line is not null && int.Parse(line[8..], System.Globalization.CultureInfo.InvariantCulture) is var count && count >= atLeast)
            {
                return count;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException($"the store did not come to {atLeast} articles");
    }
}
