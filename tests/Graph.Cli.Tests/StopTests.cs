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
