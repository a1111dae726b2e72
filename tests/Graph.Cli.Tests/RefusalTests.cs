using System.Text.Json;
using Graph.Cli.Tests.Running;

namespace Graph.Cli.Tests;

public sealed class RefusalTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task What_is_refused_goes_to_a_file_and_that_file_is_imported_when_it_is_mended()
    {
        _workspace.Write("in/a.jsonl", "{\"text\": \"Kina kritiserade USA.\"}\n{\"text\": 7}\n");
        _workspace.Write("in/b.md", "---\ntags: [Kina\nsource: a\n---\nKina kritiserade Japan.");
        var refused = _workspace.In("refused.jsonl");
        var first = await ImportAsync("--refused", refused, _workspace.In("in"), _workspace.In("gone"));
        Assert.Equal(1, first.ExitCode);
        Assert.StartsWith("1 article: 1 added, 0 updated, 0 unchanged, 3 refused", first.Output, StringComparison.Ordinal);
        var lines = (await File.ReadAllLinesAsync(refused)).Select(l => JsonDocument.Parse(l).RootElement).ToArray();
        Assert.Equal(
            [_workspace.In("in/a.jsonl"), _workspace.In("in/b.md"), _workspace.In("gone")],
            lines.Select(l => l.GetProperty("source").GetString())
        );
        Assert.Equal("{\"text\": 7}", lines[0].GetProperty("raw").GetString());
        Assert.All(lines, l => Assert.NotEmpty(l.GetProperty("remedy").GetString()!));

        _workspace.Write("in/a.jsonl", "{\"text\": \"Kina kritiserade USA.\"}\n{\"text\": \"Kina kritiserade Iran.\"}\n");
        _workspace.Write("gone", "Kina kritiserade Indien.");
        var again = await ImportAsync("--retry", refused, "--refused", refused);
        Assert.StartsWith("2 articles: 2 added, 0 updated, 0 unchanged, 1 refused", again.Output, StringComparison.Ordinal);
        Assert.Single(await File.ReadAllLinesAsync(refused));
    }

    [Fact]
    public async Task What_stood_on_standard_input_is_kept_where_it_is_small()
    {
        var refused = _workspace.In("refused.jsonl");
        await _workspace.RunWithInputAsync(
            "{\"text\": \"Kina kritiserade USA.\"}\n{\"text\": \"Kina kritiserade Iran.\", \"date\": \"igår\"}\n",
            "import",
            "-",
            "--refused",
            refused,
            "--store",
            _workspace.Store
        );
        await File.WriteAllTextAsync(
            refused,
            (await File.ReadAllTextAsync(refused)).Replace("\\\"igår\\\"", "\\\"2025-03-04\\\"", StringComparison.Ordinal)
        );
        Assert.StartsWith("1 article: 1 added", (await ImportAsync("--retry", refused)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is nothing to import; name files or folders")]
    [InlineData("--retry names what to import; leave out the paths", "--retry", "x", "a.md")]
    [InlineData("x: the file cannot be read; give the file that graph import --refused wrote", "--retry", "x")]
    [InlineData("--map: 'titel=x' maps no field", "--map", "titel=x", "a.csv")]
    [InlineData("Argument 'yaml' not recognized", "--as", "yaml", "a.csv")]
    [InlineData("Argument 'xml' not recognized", "--progress", "xml", "a.csv")]
    public async Task A_wrong_import_is_a_usage_error(string expected, params string[] arguments)
    {
        var result = await ImportAsync(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, Assert.Single(result.Complaints), StringComparison.Ordinal);
        Assert.False(File.Exists(_workspace.In("graph.db")));
    }

    [Fact]
    public async Task Progress_and_summary_can_be_read_by_programs()
    {
        _workspace.Write(
            "a.jsonl",
            string.Concat(
                Enumerable.Range(0, 450).Select(i => $"{{\"text\": \"Kina kritiserade USA {i} gånger.\", \"language\": \"sv\"}}\n")
            ) + "{bad\n"
        );
        var result = await ImportAsync("--progress", "json", _workspace.In("a.jsonl"));
        Assert.Equal(1, result.ExitCode);
        var progress = result.Complaints.Where(l => l.StartsWith('{')).Select(l => JsonDocument.Parse(l).RootElement).ToArray();
        Assert.Equal([200, 400, 450], progress.Select(l => l.GetProperty("articles").GetInt32()));
        Assert.All(progress, l => Assert.Equal("progress", l.GetProperty("event").GetString()));
        var summary = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal(
            ("summary", 450, 1, 1),
            (
                summary.GetProperty("event").GetString(),
                summary.GetProperty("added").GetInt32(),
                summary.GetProperty("refused").GetInt32(),
                summary.GetProperty("exitCode").GetInt32()
            )
        );
        Assert.DoesNotContain((await ImportAsync("--progress", "none", _workspace.In("a.jsonl"))).Complaints, l => l.StartsWith('{'));
    }

    [Fact]
    public async Task Odd_dates_and_what_is_passed_over_are_told_and_count_as_no_refusal()
    {
        _workspace.Write("in/a.md", "---\npublished: 2199-01-01\n---\nKina kritiserade USA.");
        _workspace.Write("in/b.pdf", "x");
        var result = await ImportAsync(_workspace.In("in"));
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            [
                $"{_workspace.In("in/a.md")}:2: published: 2199-01-01 is after tomorrow; correct it if it is not meant",
                "graph: passed over 1: 1 .pdf",
            ],
            result.Complaints
        );
    }

    [Fact]
    public async Task Versions_of_an_agency_correct_and_withdraw()
    {
        static string Item(int version, string status, string text) =>
            $$"""{"uri": "urn:newsml:tt.se:1", "type": "text", "version": {{version}}, "pubstatus": "{{status}}", "language": "sv", "body_text": "{{text}}"}"""
            + "\n";
        _workspace.Write("1.jsonl", Item(1, "usable", "Kina kritiserade USA.") + Item(2, "usable", "Kina kritiserade Japan."));
        await ImportAsync(_workspace.In("1.jsonl"));
        Assert.Contains(
            "urn:newsml:tt.se:1",
            (await _workspace.RunAsync("articles", "--store", _workspace.Store)).Output,
            StringComparison.Ordinal
        );
        _workspace.Write("2.jsonl", Item(3, "canceled", "") + Item(2, "usable", "Kina kritiserade Japan."));
        Assert.StartsWith(
            "0 articles: 0 added, 0 updated, 0 unchanged, 0 refused, 2 withdrawn",
            (await ImportAsync(_workspace.In("2.jsonl"))).Output,
            StringComparison.Ordinal
        );
        Assert.Empty((await _workspace.RunAsync("articles", "--store", _workspace.Store)).Output);
    }

    private Task<CommandResult> ImportAsync(params string[] arguments) =>
        _workspace.RunAsync(["import", .. arguments, "--store", _workspace.Store]);
}
