using Graph.Cli.Tests.Running;

namespace Graph.Cli.Tests;

public sealed class ResolveCommandTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public async Task One_veto_in_two_languages_is_one_and_what_is_decided_can_be_undone()
    {
        _workspace.Write(
            "sv.md",
            "---\ndate: 2022-05-27\nlanguage: sv\n---\nKina och Ryssland lade på torsdagen in sitt veto mot en USA-sponsrad FN-resolution om nya sanktioner mot Nordkorea.\n"
        );
        _workspace.Write(
            "en.md",
            "---\ndate: 2022-05-28\nlanguage: en\n---\nChina and Russia vetoed a U.S.-drafted U.N. Security Council resolution on Thursday that would have tightened sanctions on North Korea.\n"
        );
        await RunAsync("import", _workspace.In("sv.md"), _workspace.In("en.md"));
        var before = await RunAsync("export");
        var ids = before
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line =>
                System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("resolutions")[0].GetProperty("id").GetString()
            );
        Assert.Single(ids.Distinct());

        Assert.Equal(0, (await RunAsync("resolve", "merge", "state:CN", "state:RU", "--why", "try")).ExitCode);
        Assert.DoesNotContain("state:RU", (await RunAsync("export")).Output, StringComparison.Ordinal);
        var table = (await RunAsync("resolve", "export")).Output;
        Assert.StartsWith(
            "left\tright\tjudgement\tscore\tuser\tcreated\twhy\nstate:CN\tstate:RU\tpositive\t",
            table,
            StringComparison.Ordinal
        );
        await RunAsync("import", _workspace.In("en.md"));
        Assert.Equal(0, (await RunAsync("resolve", "undo", "state:CN", "state:RU")).ExitCode);
        Assert.Equal(before.Output, (await RunAsync("export")).Output);

        _workspace.Write("table.tsv", table);
        Assert.Equal("1 decisions taken over\n", (await RunAsync("resolve", "import", _workspace.In("table.tsv"))).Output);
        Assert.Equal(1, (await RunAsync("resolve", "undo", "state:CN")).ExitCode);
        Assert.Contains(
            "of different kinds",
            (await RunAsync("resolve", "merge", "state:CN", "person:per-holm")).Error,
            StringComparison.Ordinal
        );
    }

    public void Dispose() => _workspace.Dispose();

    private Task<CommandResult> RunAsync(params string[] args) => _workspace.RunAsync([.. args, "--store", _workspace.Store]);
}
