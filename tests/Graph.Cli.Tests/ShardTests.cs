using System.Globalization;
using Graph.Cli.Tests.Running;

namespace Graph.Cli.Tests;

public sealed class ShardTests : IDisposable
{
    private const int Parts = 3;
    private const string Withdrawn = """
        {"uri": "https://example.org/withdrawn", "type": "text", "version": "1", "versioncreated": "2025-03-04T10:00:00Z", "pubstatus": "usable", "language": "sv", "body_text": "Kina kritiserade USA."}
        {"uri": "https://example.org/withdrawn", "type": "text", "version": "2", "versioncreated": "2025-03-04T11:00:00Z", "pubstatus": "canceled", "language": "sv"}
        """;

    private readonly Workspace _workspace = new();

    [Fact]
    public async Task Parts_that_many_machines_extracted_make_the_graph_of_one()
    {
        var withdrawn = _workspace.Write("withdrawn.jsonl", Withdrawn);
        var refused = _workspace.Write("refused.jsonl", "{bad}\n");
        string[] inputs = [Workspace.Samples, withdrawn, refused];
        var complaints = 0;
        for (var number = 0; number < Parts; number++)
        {
            var part = await _workspace.RunAsync(["extract", "--shard", $"{number}/{Parts}", "--output", Part(number), .. inputs]);
            complaints += part.ExitCode;
        }

        var imported = await _workspace.RunAsync("import", "--shards", _workspace.In("parts"), "--store", Other);
        var whole = await _workspace.RunAsync(["import", "--store", _workspace.Store, .. inputs]);

        Assert.Equal(1, complaints);
        Assert.Equal((0, 1), (imported.ExitCode, whole.ExitCode));
        Assert.Equal(await ExportAsync(_workspace.Store), await ExportAsync(Other));
    }

    [Fact]
    public async Task Parts_are_not_imported_unless_all_are_there_as_they_were_written()
    {
        for (var number = 0; number < Parts; number++)
        {
            if (number > 0)
            {
                var incomplete = await ImportAsync();
                Assert.Equal(2, incomplete.ExitCode);
                Assert.Contains($"part {number}/3 is missing", incomplete.Error, StringComparison.Ordinal);
            }

            await _workspace.RunAsync("extract", "--shard", $"{number}/{Parts}", "--output", Part(number), Workspace.Samples);
        }

        await File.AppendAllTextAsync(Part(1), "\n", TestContext.Current.CancellationToken);
        var changed = await ImportAsync();

        Assert.Equal(2, changed.ExitCode);
        Assert.Contains("it is not as it was written; run graph extract --shard 1/3 again", changed.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await _workspace.RunAsync("extract", "--shard", "3/3", Workspace.Samples)).ExitCode);
    }

    [Fact]
    public async Task What_was_exported_is_imported_as_the_same_graph()
    {
        await _workspace.RunAsync("import", Workspace.Samples, "--store", _workspace.Store);
        var exported = await ExportAsync(_workspace.Store);

        var imported = await _workspace.RunWithInputAsync(exported, "import", "-", "--store", Other);

        Assert.Equal(0, imported.ExitCode);
        Assert.Equal(exported, await ExportAsync(Other));
    }

    public void Dispose() => _workspace.Dispose();

    private string Other => "sqlite:" + _workspace.In("other.db");

    private string Part(int number) => _workspace.In(string.Create(CultureInfo.InvariantCulture, $"parts/{number}.jsonl"));

    private Task<CommandResult> ImportAsync() => _workspace.RunAsync("import", "--shards", _workspace.In("parts"), "--store", Other);

    private async Task<string> ExportAsync(string store) => (await _workspace.RunAsync("export", "--store", store)).Output;
}
