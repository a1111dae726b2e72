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
        var id = Assert.Single(ids.Distinct())!;
        var reasons = (await RunAsync("resolve", "why", id)).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, reasons.Length);
        Assert.All(
            reasons,
            reason =>
            {
                Assert.Contains(
                    "  tells: on 2022-05-26, vetoed by state:CN, vetoed by state:RU, sponsored by state:US",
                    reason,
                    StringComparison.Ordinal
                );
                Assert.Matches("  as article:[0-9a-f]+: on 2022-05-26, vetoed by state:CN, .*concerns state:KP", reason);
            }
        );
        Assert.Equal(2, (await RunAsync("resolve", "why", "resolution:none-1")).ExitCode);
        Assert.Equal(2, (await RunAsync("resolve", "why", "nobody")).ExitCode);

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

    [Fact]
    public async Task Persons_whose_names_are_only_spelt_alike_are_listed_and_not_merged()
    {
        _workspace.Write("one.md", "---\ndate: 2024-05-02\nlanguage: en\n---\nAnna Petersson criticised Norway on Thursday.\n");
        _workspace.Write("two.md", "---\ndate: 2024-05-03\nlanguage: en\n---\nAnna Peterson criticised Norway on Friday.\n");
        await RunAsync("import", _workspace.In("one.md"), _workspace.In("two.md"));

        Assert.Equal(
            "0.40  person:anna-peterson  person:anna-petersson  for: names are spelt alike\n",
            (await RunAsync("resolve", "list")).Output
        );

        await RunAsync("resolve", "keep-apart", "person:anna-peterson", "person:anna-petersson");
        Assert.Empty((await RunAsync("resolve", "list")).Output);
    }

    [Fact]
    public async Task A_table_is_refused_with_every_line_that_is_wrong_and_nothing_of_it_is_taken_over()
    {
        await ImportedAsync();
        Write(
            "state:SE\tstate:NO\tpositive\t\tanna\t2026-11-01T08:00:00Z\t",
            "state:SE\tstate:NO\tmaybe\t\tanna\t2026-11-01T08:00:00Z\t",
            "state:SE\tperson:per-holm\tpositive\t0.5\tanna\t2026-11-01\t",
            "state:SE\tstate:NO\tpositive\t7\tanna\t2026-11-01\t",
            "state:SE\tstate:NO\tpositive\t\tanna\tsoon\t",
            "state:SE"
        );

        var refused = await RunAsync("resolve", "import", _workspace.In("table.tsv"));

        Assert.Equal(2, refused.ExitCode);
        var told = refused.Error.Split('\n').Where(line => line.Contains("table.tsv:", StringComparison.Ordinal)).ToList();
        Assert.Equal(6, told.Count);
        Assert.All(
            told.Take(5).Select((line, i) => (line, i)),
            t => Assert.Contains($"table.tsv:{t.i + 3}: ", t.line, StringComparison.Ordinal)
        );
        Assert.EndsWith("5 lines cannot be read; nothing was taken over", told[^1], StringComparison.Ordinal);
        Assert.Single((await RunAsync("resolve", "export")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task What_lines_of_a_table_say_against_each_other_is_told_and_the_negative_wins()
    {
        await ImportedAsync();
        Write(
            "state:SE\tstate:NO\tpositive\t\tanna\t2026-11-01\t",
            "state:NO\tstate:SE\tnegative\t\tanna\t2026-11-01\t",
            "state:SE\tstate:FI\tpositive\t\tanna\t2026-11-01\t",
            "state:FI\tstate:SE\tpositive\t\tanna\t2026-11-01\t"
        );

        var taken = await RunAsync("resolve", "import", _workspace.In("table.tsv"));

        Assert.Equal((0, "4 decisions taken over\n"), (taken.ExitCode, taken.Output));
        Assert.Contains("table.tsv:2: state:SE and state:NO are kept apart in line 3, which wins", taken.Error, StringComparison.Ordinal);
        Assert.Contains("table.tsv:4: no article speaks of state:FI", taken.Error, StringComparison.Ordinal);
        Assert.Contains("table.tsv:5: state:FI and state:SE are one by lines before it", taken.Error, StringComparison.Ordinal);
        Assert.Contains("state:NO", (await RunAsync("actors")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no article speaks of person:nobody", "merge", "person:nobody", "person:per-holm")]
    [InlineData("is itself", "merge", "state:SE", "state:SE")]
    [InlineData("of different kinds", "keep-apart", "state:SE", "person:per-holm")]
    [InlineData("no article speaks of state:FI", "rename", "state:FI", "Suomi")]
    [InlineData("cannot be called ''", "rename", "state:SE", "")]
    [InlineData("there is no article:none", "split", "person:per-holm", "article:none", "person:per-holm~2")]
    [InlineData("cannot be read", "import", "none.tsv")]
    public async Task What_cannot_be_decided_is_refused_with_the_reason(string reason, params string[] decision)
    {
        await ImportedAsync();

        var refused = await RunAsync(["resolve", .. decision]);

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains(reason, refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_merge_that_says_nothing_new_is_refused_and_one_that_is_kept_apart_is_told()
    {
        await ImportedAsync();
        await RunAsync("resolve", "merge", "state:SE", "state:NO");

        var again = await RunAsync("resolve", "merge", "state:NO", "state:SE");
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("are one already, state:SE", again.Error, StringComparison.Ordinal);

        Assert.Equal("undone positive state:SE state:NO\n", (await RunAsync("resolve", "undo", "state:NO", "state:SE")).Output);
        await RunAsync("resolve", "keep-apart", "state:SE", "state:NO");
        Assert.Contains("stay two", (await RunAsync("resolve", "merge", "state:SE", "state:NO")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("person:per-holm@ARTICLE", "person:per-holm~2")]
    [InlineData("person:per-holm@ARTICLE")]
    [InlineData("person:per-holm", "ARTICLE")]
    [InlineData("person:per-holm", "person:per-holm~2")]
    [InlineData("person:per-holm~2", "person:per-holm")]
    public async Task A_split_is_undone_by_what_was_given_or_printed(params string[] named)
    {
        await ImportedAsync();
        var before = (await RunAsync("export")).Output;
        var article = System.Text.Json.JsonDocument.Parse(before).RootElement.GetProperty("article").GetProperty("id").GetString()!;

        var split = await RunAsync("resolve", "split", "person:per-holm", article, "person:per-holm~2");
        Assert.Equal($"positive person:per-holm@{article} person:per-holm~2\n", split.Output);
        Assert.Contains("person:per-holm~2", (await RunAsync("export")).Output, StringComparison.Ordinal);

        var undone = await RunAsync([
            "resolve",
            "undo",
            .. named.Select(name => name.Replace("ARTICLE", article, StringComparison.Ordinal)),
        ]);
        Assert.Equal("undone " + split.Output, undone.Output);
        Assert.Equal(before, (await RunAsync("export")).Output);
    }

    private async Task ImportedAsync()
    {
        _workspace.Write(
            "one.md",
            "---\ndate: 2024-03-01\nlanguage: sv\n---\nSveriges utrikesminister Per Holm kritiserade Norge på fredagen.\n"
        );
        await RunAsync("import", _workspace.In("one.md"));
    }

    private void Write(params string[] lines) =>
        _workspace.Write("table.tsv", string.Join('\n', ["left\tright\tjudgement\tscore\tuser\tcreated\twhy", .. lines]) + "\n");

    public void Dispose() => _workspace.Dispose();

    private Task<CommandResult> RunAsync(params string[] args) => _workspace.RunAsync([.. args, "--store", _workspace.Store]);
}
