using Graph.Cli.Tests.Running;

namespace Graph.Cli.Tests.Neo4j;

[Collection(SampleServer.Tests)]
public sealed class CopyTests(SampleServer server) : IDisposable
{
    // In a build with the driver, the way back is gone over Bolt as well.
#if NEO4J_DRIVER
    private const int Ways = 2;
#else
    private const int Ways = 1;
#endif

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task A_graph_goes_to_Neo4j_and_back_and_is_the_same_everywhere()
    {
        Assert.SkipUnless(server.Urls.Count > 0, "no Neo4j");
        var original = await ExportAsync(server.Articles);

        foreach (var (url, back) in server.Urls.Take(Ways).Select((url, i) => (url, $"sqlite:{_workspace.In($"back{i}.db")}")))
        {
            Assert.StartsWith("13 articles: ", await CopyAsync(server.Articles, url), StringComparison.Ordinal);
            Assert.Equal(original, await ExportAsync(url));
            Assert.StartsWith("13 articles: 13 added", await CopyAsync(url, back), StringComparison.Ordinal);
            Assert.Equal(original, await ExportAsync(back));
            Assert.Equal(await CountsAsync(server.Articles), await CountsAsync(url));
            Assert.StartsWith("13 articles: 0 added, 0 updated, 13 unchanged", await CopyAsync(back, url), StringComparison.Ordinal);
        }
    }

    private async Task<string> CopyAsync(string from, string to) => (await RunAsync("copy", "--from", from, "--to", to)).Output;

    private async Task<string> ExportAsync(string store) => (await RunAsync("export", "--store", store)).Output;

    private async Task<string[]> CountsAsync(string store) =>
        [
            .. (await RunAsync("status", "--store", store))
                .Output.Split('\n')
                .Where(l => !l.StartsWith("store", StringComparison.Ordinal) && !l.StartsWith("schema", StringComparison.Ordinal)),
        ];

    private async Task<CommandResult> RunAsync(params string[] arguments)
    {
        var result = await _workspace.RunAsync(arguments);
        Assert.Equal((0, ""), (result.ExitCode, string.Concat(result.Complaints)));
        return result;
    }
}
