using Graph.Cli.Tests.Running;

namespace Graph.Cli.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("", "serve --import samples/articles")]
    [InlineData("extract", "extract --format json")]
    [InlineData("import", "import samples/articles")]
    [InlineData("watch", "watch --every 15")]
    [InlineData("serve", "serve --port 8080")]
    [InlineData("retract", "retract https://")]
    [InlineData("status", "status --store")]
    [InlineData("articles", "articles veto sudan")]
    [InlineData("actors", "actors --kind state")]
    [InlineData("export", "export > graph.jsonl")]
    [InlineData("copy", "copy --from")]
    public async Task Every_command_has_help_with_examples_and_exit_codes(string command, string example)
    {
        var help = await _workspace.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.Equal(0, help.ExitCode);
        Assert.Contains("Usage:", help.Output, StringComparison.Ordinal);
        Assert.Contains("Examples:\n  graph ", help.Output, StringComparison.Ordinal);
        Assert.Contains(example, help.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes: 0 done, 1 ", help.Output, StringComparison.Ordinal);
        Assert.Empty(help.Error);
    }

    [Fact]
    public async Task The_name_alone_shows_the_help()
    {
        var alone = await _workspace.RunAsync();
        Assert.Equal((0, (await _workspace.RunAsync("--help")).Output, ""), (alone.ExitCode, alone.Output, alone.Error));
    }

    [Fact]
    public async Task A_folder_that_holds_no_language_packs_is_told()
    {
        var run = await _workspace.RunAsync("extract", "--packs", "nowhere", _workspace.Write("a.md", "Kina kritiserade USA."));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal("graph: nowhere: there is no such folder of language packs", Assert.Single(run.Complaints));
    }

    [Fact]
    public async Task What_stands_behind_two_dashes_is_a_path() =>
        Assert.StartsWith(
            "--sotre: there is no such file",
            Assert.Single((await _workspace.RunAsync("extract", "--", "--sotre")).Complaints),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Lines_are_as_long_as_COLUMNS_says()
    {
        var path = _workspace.Write("a.md", string.Concat(Enumerable.Repeat("Kina kritiserade USA i går. ", 4)));
        _workspace.Variables["COLUMNS"] = "60";
        Assert.All((await _workspace.RunAsync("extract", path)).Output.Split('\n').Skip(1), line => Assert.True(line.Length <= 60, line));
        Assert.Contains((await _workspace.RunAsync("extract", "--help")).Output.Split('\n'), line => line.Length > 40);
    }

    [Fact]
    public async Task A_closed_output_is_one_line_and_no_fault()
    {
        using var error = new MemoryStream();
        using (var closed = new ClosedStream())
        using (var terminal = new Terminals.Terminal(Stream.Null, closed, error, _ => null))
        {
            Assert.Equal(1, await GraphCommand.RunAsync(["--help"], terminal, CancellationToken.None));
        }

        Assert.Equal("graph: Bad file descriptor; check where the output goes\n", System.Text.Encoding.UTF8.GetString(error.ToArray()));
        using var both = new ClosedStream();
        using var deaf = new Terminals.Terminal(Stream.Null, both, both, _ => null);
        Assert.Equal(2, await GraphCommand.RunAsync(["extrakt"], deaf, CancellationToken.None));
    }

    [Fact]
    public async Task The_version_is_a_number_alone()
    {
        var version = await _workspace.RunAsync("--version");
        Assert.Equal(0, version.ExitCode);
        Assert.Matches(@"\A[0-9]+\.[0-9]+\.[0-9]+\n\z", version.Output);
    }

    [Theory]
    [InlineData("graph: Unrecognized command or argument 'extrakt'; see graph --help", "extrakt")]
    [InlineData("graph: Required argument 'PATH' missing for command: 'extract'; see graph extract --help", "extract")]
    [InlineData("graph: Argument 'xml' not recognized. Must be one of:", "extract", "--format", "xml", "a.md")]
    [InlineData("graph: --threads must be a number from 1 to 1024; see graph extract --help", "extract", "--threads", "0", "a.md")]
    [InlineData("graph: --threads must be a number from 1 to 1024;", "extract", "--threads", "many", "a.md")]
    [InlineData("graph: --published: '3/4' is no date; write it as 2022-06-02", "import", "--published", "3/4", "a.md")]
    [InlineData(
        "graph: 'graph' names no store; write sqlite:PATH, a path that ends in .db, or http://HOST:7474/DATABASE for Neo4j",
        "status",
        "--store",
        "graph"
    )]
    [InlineData("graph: 'sqlite:' names no file; write sqlite:PATH", "status", "--store", "sqlite:")]
    [InlineData(
        "graph: the address holds a user or password, which other users of the machine could read; leave it out and set GRAPH_NEO4J_USER",
        "status",
        "--store",
        "https://neo4j:secret@example.org"
    )]
    [InlineData("graph: the address holds a user or password", "status", "--store", "http://neo4j:a/secret@example.org")]
    [InlineData("graph: --url already names host and port", "serve", "--url", "http://127.0.0.1:4001", "--port", "4001")]
    [InlineData("graph: cannot listen on 'ftp://example.org'; write http://HOST:PORT", "serve", "--url", "ftp://example.org")]
    [InlineData("graph: --port must be a number from 0 to 65535", "serve", "--port", "70000")]
    [InlineData("graph: --port must be a number from 0 to 65535", "serve", "--port", "abc")]
    [InlineData(
        "graph: unknown option '--sotre', did you mean --store?; a path that begins with a dash goes behind --; see graph import --help",
        "import",
        "a.md",
        "--sotre",
        "sqlite:x.db"
    )]
    [InlineData("graph: unknown option '--langage=sv', did you mean --language?", "extract", "--langage=sv", "a.md")]
    [InlineData("graph: unknown option '--x'", "serve", "--import", "a.md", "--x")]
    [InlineData("graph: unknown option '--sotre'", "status", "--store", "--sotre")]
    [InlineData("graph: --from and --to both name sqlite:x.db; name two stores", "copy", "--from", "sqlite:x.db", "--to", "./x.db")]
    [InlineData("graph: 'a.md' is neither an article's id nor its address", "retract", "a.md")]
    public async Task A_wrong_command_line_gives_one_line_and_exit_code_2(string expected, params string[] arguments)
    {
        var result = await _workspace.RunAsync(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(expected, Assert.Single(result.Complaints), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }
}
