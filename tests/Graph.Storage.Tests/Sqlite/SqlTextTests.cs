using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Graph.Storage.Sqlite;

namespace Graph.Storage.Tests.Sqlite;

public sealed partial class SqlTextTests
{
    [Fact]
    public void Every_statement_file_is_used_and_every_use_has_a_file()
    {
        var source = Directory
            .EnumerateFiles(SourceFolder(), "*.cs")
            .SelectMany(f => Use().Matches(File.ReadAllText(f)))
            .Select(m => m.Groups[1].Value);
        var files = SqlText.Names.Where(n => !n.StartsWith("migrations/", StringComparison.Ordinal));

        Assert.Equal(files, source.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_statement_file_says_in_its_first_line_what_it_does()
    {
        foreach (var file in Directory.EnumerateFiles(SourceFolder(), "*.sql", SearchOption.AllDirectories))
            Assert.Matches("^-- .+\\.", File.ReadLines(file).First());
    }

    [Fact]
    public void A_line_stands_where_its_values_are_given()
    {
        var plain = SqlText.Of("read/articles", [("rows", true), ("limit", 3)]);
        var filtered = SqlText.Of(
            "read/articles",
            [("rows", true), ("mentions", 7), ("afterId", "x"), ("afterPlace", 1), ("source", default)]
        );

        Assert.DoesNotContain("mention", plain, StringComparison.Ordinal);
        Assert.Contains("FROM article\n", plain, StringComparison.Ordinal);
        Assert.Contains("mention.node = @mentions", filtered, StringComparison.Ordinal);
        Assert.Contains("mention.place >= @afterPlace", filtered, StringComparison.Ordinal);
        Assert.DoesNotContain("@source", filtered, StringComparison.Ordinal);
        Assert.DoesNotContain("--", filtered, StringComparison.Ordinal);
    }

    private static string SourceFolder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "Graph.Storage", "Sqlite"));

    [GeneratedRegex("\"((?:read|write|schema|check)/[a-z-]+)\"")]
    private static partial Regex Use();
}
