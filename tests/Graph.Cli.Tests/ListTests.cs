using Graph.Cli.Tests.Running;

namespace Graph.Cli.Tests;

public sealed class ListTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Articles_are_listed_searched_and_cut_to_a_number()
    {
        await _workspace.RunAsync("import", Workspace.Samples, "--store", _workspace.Store);
        var all = (await ListAsync("articles", "--limit", "0")).Output.TrimEnd('\n').Split('\n').Select(l => l.Split('\t')).ToArray();
        Assert.Equal(12, all.Length);
        Assert.All(all, columns => Assert.Equal(6, columns.Length));
        Assert.Equal(all.Select(c => c[1]).OrderDescending(StringComparer.Ordinal), all.Select(c => c[1]));
        var some = await ListAsync("articles", "--limit", "2");
        Assert.Equal(2, some.Output.Count(c => c == '\n'));
        Assert.Equal("graph: there are more; raise --limit, or look for words", Assert.Single(some.Complaints));
        var found = await ListAsync("articles", "veto", "--language", "sv");
        Assert.InRange(found.Output.Count(c => c == '\n'), 1, 11);
        var (id, url) = (all[0][0], all.First(c => c[5] != "-")[5]);
        Assert.Equal(0, (await ListAsync("retract", id)).ExitCode);
        Assert.DoesNotContain(id, (await ListAsync("articles", "--limit", "0")).Output, StringComparison.Ordinal);
        Assert.StartsWith("https://", url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Actors_are_listed_and_searched_by_kind_and_name()
    {
        await _workspace.RunAsync("import", Workspace.Samples, "--store", _workspace.Store);
        var states = (await ListAsync("actors", "--kind", "state", "--limit", "0")).Output.TrimEnd('\n').Split('\n');
        Assert.NotEmpty(states);
        Assert.All(states, line => Assert.Equal("state", line.Split('\t')[1]));
        Assert.All(states, line => Assert.Equal(("-", 5), (line.Split('\t')[^1], line.Split('\t').Length)));
        Assert.Contains("\tKina\t", (await ListAsync("actors", "kin")).Output, StringComparison.Ordinal);
        Assert.Equal(2, (await ListAsync("actors", "--kind", "planet")).ExitCode);
        Assert.Equal(2, (await ListAsync("actors", "--limit", "many")).ExitCode);
    }

    [Fact]
    public async Task A_name_that_is_nobodys_is_shown_as_ambiguous()
    {
        _workspace.Write("a.md", "---\ndate: 2022-03-07\nlanguage: sv\n---\nSveriges utrikesminister Per Holm kritiserade Japan.\n");
        _workspace.Write("b.md", "---\ndate: 2022-03-08\nlanguage: sv\n---\nNorges utrikesminister Per Holm kritiserade Japan.\n");
        _workspace.Write("c.md", "---\ndate: 2022-03-09\nlanguage: sv\n---\nPer Holm mötte Anna Berg i Paris.\n");
        await _workspace.RunAsync("import", _workspace.Folder, "--store", _workspace.Store);

        var lines = (await ListAsync("actors", "--kind", "person")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
            [
                ("person:anna-berg", "-"),
                ("person:per-holm", "ambiguous: person:per-holm~no; person:per-holm~se"),
                ("person:per-holm~no", "person:per-holm~se"),
                ("person:per-holm~se", "person:per-holm~no"),
            ],
            lines.Select(line => (line.Split('\t')[0], line.Split('\t')[^1]))
        );
    }

    private Task<CommandResult> ListAsync(params string[] arguments) => _workspace.RunAsync([.. arguments, "--store", _workspace.Store]);
}
