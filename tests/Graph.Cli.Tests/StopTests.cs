using System.Globalization;
using Graph.Cli.Tests.Running;

namespace Graph.Cli.Tests;

public sealed class StopTests : IDisposable
{
    private const int Many = 4_000;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    [InlineData("HUP")]
    public async Task A_stopped_import_keeps_what_it_has_and_goes_on_when_it_is_run_again(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no signals");
        var lines = Lines(1_000);
        using var graph = GraphProcess.Start(_workspace, "en-US", "import", "-", "--store", _workspace.Store, "--progress", "json");
        await graph.Input.WriteAsync(string.Concat(lines[..600]));
        await graph.Input.FlushAsync();
        await graph.ErrorAsync("\"articles\":200,");
        graph.Signal(signal);
        var end = await graph.EndAsync();
        Assert.Equal(130, end.ExitCode);
        Assert.Equal("graph: stopped; run the same command again to go on", Assert.Single(end.Complaints, l => !l.StartsWith('{')));
        var kept = await ArticlesAsync();
        Assert.InRange(kept, 200, 600);
        Assert.Contains($"\"articles\":{kept},\"added\":{kept},", end.Output, StringComparison.Ordinal);
        var again = await _workspace.RunWithInputAsync(string.Concat(lines), "import", "-", "--store", _workspace.Store);
        Assert.StartsWith($"1000 articles: {1_000 - kept} added, 0 updated, {kept} unchanged", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_killed_import_goes_on_without_reading_again_what_is_done_and_ends_in_the_same_graph()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no signals");
        var path = _workspace.Write("a.jsonl", string.Concat(Lines(Many)));
        string[] command = ["import", path, "--store", _workspace.Store, "--threads", "1", "--progress", "json"];
        await KillAsync(command);
        var again = await GraphProcess.RunAsync(_workspace, "sv-SE", command);
        Assert.Equal(0, again.ExitCode);
        Assert.Contains("graph: going on where the last run was stopped", again.Complaints);
        Assert.DoesNotContain($"\"articles\":{Many},", again.Output, StringComparison.Ordinal);
        Assert.Equal(Many, await ArticlesAsync());
        var other = "sqlite:" + _workspace.In("other.db");
        await _workspace.RunAsync("import", path, "--store", other);
        Assert.Equal(
            (await _workspace.RunAsync("export", "--store", other)).Output,
            (await _workspace.RunAsync("export", "--store", _workspace.Store)).Output
        );
    }

    [Fact]
    public async Task A_store_that_was_lost_since_the_stop_is_filled_anew()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no signals");
        var path = _workspace.Write("a.jsonl", string.Concat(Lines(Many)));
        string[] command = ["import", path, "--store", _workspace.Store, "--threads", "1", "--progress", "json"];
        await KillAsync(command);
        foreach (var file in Directory.GetFiles(_workspace.Folder, "graph.db*"))
        {
            File.Delete(file);
        }

        Assert.Contains(
            $"\"articles\":{Many},\"added\":{Many},",
            (await GraphProcess.RunAsync(_workspace, "en-US", command)).Output,
            StringComparison.Ordinal
        );
    }

    private async Task KillAsync(string[] command)
    {
        using var graph = GraphProcess.Start(_workspace, "en-US", command);
        await graph.ErrorAsync("\"articles\":400,");
        graph.Signal("KILL");
        await graph.EndAsync();
    }

    private static string[] Lines(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i =>
                    $$"""{"text": "Kina kritiserade USA {{i}} gånger.", "language": "sv", "url": "https://example.org/{{i}}"}""" + "\n"
                ),
        ];

    private async Task<int> ArticlesAsync()
    {
        var status = await _workspace.RunAsync("status", "--store", _workspace.Store);
        var line = status.Output.Split('\n').Single(l => l.StartsWith("article\t", StringComparison.Ordinal));
        return int.Parse(line["article\t".Length..], CultureInfo.InvariantCulture);
    }
}
