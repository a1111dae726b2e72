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
    [InlineData("serve", "serve --port 8080")]
    [InlineData("retract", "retract https://")]
    [InlineData("status", "status --store")]
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
    public async Task The_version_is_a_number_alone()
    {
        var version = await _workspace.RunAsync("--version");
        Assert.Equal(0, version.ExitCode);
        Assert.Matches(@"\A[0-9]+\.[0-9]+\.[0-9]+\n\z", version.Output);
    }

    [Theory]
    [InlineData("graph: Required command was not provided; see graph --help")]
    [InlineData("graph: Unrecognized command or argument 'extrakt'; see graph --help", "extrakt")]
    [InlineData("graph: Required argument 'PATH' missing for command: 'extract'; see graph extract --help", "extract")]
    [InlineData("graph: Argument 'xml' not recognized. Must be one of:", "extract", "--format", "xml", "a.md")]
    [InlineData("graph: --threads must be a number from 1 to 1024; see graph extract --help", "extract", "--threads", "0", "a.md")]
    [InlineData("graph: --threads must be a number from 1 to 1024;", "extract", "--threads", "many", "a.md")]
    [InlineData("graph: --published: '3/4' is no date; write it as 2022-06-02", "import", "--published", "3/4", "a.md")]
    [InlineData("graph: 'graph' names no store; write sqlite:PATH", "status", "--store", "graph")]
    [InlineData("graph: 'sqlite:' names no file; write sqlite:PATH", "status", "--store", "sqlite:")]
    [InlineData("graph: the address holds a user or password, which other users of the machine could read; leave it out and set GRAPH_NEO4J_USER", "status", "--store", "https://neo4j:secret@example.org")]
    [InlineData("graph: the address holds a user or password", "status", "--store", "http://neo4j:a/secret@example.org")]
    [InlineData("graph: --url already names host and port", "serve", "--url", "http://127.0.0.1:4001", "--port", "4001")]
    [InlineData("graph: cannot listen on 'ftp://example.org'; write http://HOST:PORT", "serve", "--url", "ftp://example.org")]
    [InlineData("graph: --port must be from 0 to 65535", "serve", "--port", "70000")]
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
