using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Graph.Architecture.Tests;

public sealed partial class ShapeTests
{
    private const int LongestLine = 140;
    private const int LongestMethod = 40;
    private const int MostWays = 20;
    private const string Exceptions = "tests/Graph.Architecture.Tests/exceptions.tsv";

    /// <summary>Projects whose namespaces still know each other both ways, with the reason.</summary>
    private static readonly Dictionary<string, string> s_cyclic = new()
    {
        ["Graph.Api"] = "the objects of a GraphQL schema lead to each other",
    };

    private static readonly Dictionary<string, (int Lines, int Ways)> s_exceptions = Repository
        .Lines(Exceptions)
        .Where(l => !l.StartsWith('#'))
        .Skip(1)
        .Select(l => l.Split('\t'))
        .ToDictionary(c => c[0], c => (Number(c[1]), Number(c[2])));

    public static TheoryData<string> Projects => [.. ProjectFile.In("src").Select(p => p.Name).Where(n => !s_cyclic.ContainsKey(n))];

    /// <summary>A text of the program may be longer than the line: it is not cut.</summary>
    [Fact]
    public void No_line_of_code_has_over_140_characters() =>
        Violations.None(
            from file in Repository.Sources
            from line in Repository.Lines(file).Index()
            where line.Item.Length > LongestLine && Literal().Replace(line.Item, "\"\"").Length > LongestLine / 2
            select $"{file}:{line.Index + 1} has {line.Item.Length}"
        );

    [Fact]
    public void Methods_have_at_most_40_lines_and_20_ways_or_a_reason() =>
        Violations.None(
            Repository
                .Sources.SelectMany(MethodShape.In)
                .Where(m => m.Lines > LongestMethod || m.Branches > MostWays)
                .Where(m => !s_exceptions.TryGetValue(m.Name, out var most) || m.Lines > most.Lines || m.Branches > most.Ways)
        );

    [Fact]
    public void No_exception_stands_without_need()
    {
        var large = Repository
            .Sources.SelectMany(MethodShape.In)
            .Where(m => m.Lines > LongestMethod || m.Branches > MostWays)
            .Select(m => m.Name);
        Violations.None(s_exceptions.Keys.Except(large));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Namespaces_know_each_other_in_one_direction(string project)
    {
        var graph = new NamespaceGraph(Assembly.Load(project == "Graph.Cli" ? "graph" : project).Location);
        var ring = graph.Cycle();
        Assert.True(ring.Count == 0, string.Join(" → ", ring));
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    [GeneratedRegex("""\$?"(?:[^"\\]|\\.)*"?""")]
    private static partial Regex Literal();
}
