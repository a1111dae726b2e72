using System.Reflection;

namespace Graph.Architecture.Tests;

public sealed class ShapeTests
{
    private const int LongestLine = 140;
    private const int LongestMethod = 40;
    private const int MostBranches = 20;

    public static TheoryData<string> Projects => [.. ProjectFile.In("src").Select(p => p.Name)];

    [Fact]
    public void No_line_has_over_140_characters() =>
        Violations.None(
            from file in Repository.Sources
            from line in Repository.Lines(file).Index()
            where line.Item.Length > LongestLine
            select $"{file}:{line.Index + 1} has {line.Item.Length}"
        );

    [Fact]
    public void No_method_has_over_40_lines() => Violations.None(Methods().Where(m => m.Lines > LongestMethod));

    [Fact]
    public void No_method_goes_over_20_ways() => Violations.None(Methods().Where(m => m.Branches > MostBranches));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Namespaces_know_each_other_in_one_direction(string project)
    {
        var graph = new NamespaceGraph(Assembly.Load(project == "Graph.Cli" ? "graph" : project).Location);
        var ring = graph.Cycle();
        Assert.True(ring.Count == 0, string.Join(" → ", ring));
    }

    private static IEnumerable<MethodShape> Methods() => Repository.Sources.SelectMany(MethodShape.In);
}
