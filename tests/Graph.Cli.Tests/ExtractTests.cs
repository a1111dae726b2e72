using System.Text.Json;
using Graph.Cli.Tests.Running;

namespace Graph.Cli.Tests;

public sealed class ExtractTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Json_is_one_line_an_article_with_the_path_as_given()
    {
        var result = await _workspace.RunAsync("extract", "--format", "json", Workspace.Samples);
        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        var paths = result
            .Output.TrimEnd('\n')
            .Split('\n')
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("article").GetProperty("path").GetString())
            .ToArray();
        Assert.Equal(12, paths.Length);
        Assert.Equal(paths.Order(StringComparer.Ordinal), paths);
        Assert.All(paths, path => Assert.StartsWith(Workspace.Samples + "/", path, StringComparison.Ordinal));
        Assert.Contains("Säkerhetsrådets", await File.ReadAllTextAsync(paths[4]!), StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bytes_are_the_same_for_any_number_of_threads_and_any_culture()
    {
        string[] arguments = ["extract", "--format", "json", "--rejected", Workspace.Samples, "--threads"];
        var expected = (await _workspace.RunAsync([.. arguments, "1"])).Output;
        Assert.NotEmpty(expected);
        Assert.Equal(expected, (await _workspace.RunAsync([.. arguments, "7"])).Output);
        foreach (var (culture, threads) in new[] { ("sv-SE", "1"), ("en-US", "2"), ("tr-TR", "16") })
        {
            var result = await GraphProcess.RunAsync(_workspace, culture, [.. arguments, threads]);
            Assert.Equal((0, expected), (result.ExitCode, result.Output));
        }
    }

    [Fact]
    public async Task Each_bad_input_gives_its_line_and_the_rest_goes_on()
    {
        _workspace.Write("in/1-empty.md", "");
        _workspace.Write("in/2-binary.txt", [1, 0, 2]);
        _workspace.Write("in/3-latin.md", [.. "R"u8, 0xE5, .. "det"u8]);
        _workspace.Write("in/4-date.md", "---\npublished: i går\n---\nText.");
        _workspace.Write("in/5-yaml.md", "---\ntitle: [\n---\nText.");
        _workspace.Write("in/6-large.txt", new string('a', 2 * 1024 * 1024));
        _workspace.Write("in/7-lines.jsonl", "{\"text\": \"Ett.\"}\n{\n{\"text\": \"Två.\"}\n");
        _workspace.Write("in/8-marks.txt", "””””\"»«");
        _workspace.Write("in/9-one.txt", "Kina är ett land.");
        var result = await _workspace.RunAsync(
            "extract",
            "--format",
            "json",
            "--max-size",
            "1",
            _workspace.In("gone"),
            _workspace.In("in")
        );
        Assert.Equal(1, result.ExitCode);
        string[] expected =
        [
            "gone: there is no such file or folder;",
            "in/1-empty.md:1: the file is empty, or no regular file;",
            "in/2-binary.txt:1: binary data (a NUL byte at offset 1);",
            "in/3-latin.md:1: invalid UTF-8 at offset 1;",
            "in/4-date.md:2: published: 'i går' is no date;",
            "in/5-yaml.md:2: broken front matter:",
            "in/6-large.txt:1: the article is larger than 1 MiB;",
            "in/7-lines.jsonl:2: the line is no valid JSON;",
        ];
        Assert.Equal(expected.Length, result.Complaints.Count);
        Assert.All(
            expected.Zip(result.Complaints),
            pair => Assert.StartsWith(_workspace.In(pair.First), pair.Second, StringComparison.Ordinal)
        );
        Assert.Equal(4, result.Output.Count(c => c == '\n'));
    }

    [Fact]
    public async Task Bare_text_comes_from_standard_input()
    {
        var result = await _workspace.RunWithInputAsync(
            "Kina och Ryssland är länder.",
            "extract",
            "--format",
            "json",
            "--published",
            "2022-06-02",
            "-"
        );
        var article = JsonDocument.Parse(result.Output).RootElement.GetProperty("article");
        Assert.Equal(
            ("-", "sv", "2022-06-02"),
            (
                article.GetProperty("path").GetString(),
                article.GetProperty("language").GetString(),
                article.GetProperty("published").GetString()
            )
        );
    }

    [Fact]
    public async Task A_table_names_each_article_and_shows_no_control_characters_of_others()
    {
        var path = _workspace.Write("a.md", "---\ntitle: \"Rubrik \\e[31m\"\n---\nKina kritiserade USA.");
        var result = await _workspace.RunAsync("extract", "--why", "--rejected", path);
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith($"{path}: Rubrik \uFFFD[31m\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', result.Output);
    }
}
