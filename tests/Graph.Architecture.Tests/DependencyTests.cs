using System.Reflection;

namespace Graph.Architecture.Tests;

public sealed class DependencyTests
{
    /// <summary>Whom each project may know, directly or by way of others.</summary>
    private static readonly Dictionary<string, string[]> s_allowed = new()
    {
        ["Graph.Model"] = [],
        ["Graph.Language"] = ["Graph.Model"],
        ["Graph.Extraction"] = ["Graph.Language", "Graph.Model"],
        ["Graph.Storage"] = ["Graph.Model"],
        ["Graph.Import"] = ["Graph.Extraction", "Graph.Language", "Graph.Model", "Graph.Storage"],
        ["Graph.Api"] = ["Graph.Model", "Graph.Storage"],
        ["Graph.Cli"] = ["Graph.Api", "Graph.Extraction", "Graph.Import", "Graph.Language", "Graph.Model", "Graph.Storage"],
    };

    /// <summary>Packages and the only projects that may know them.</summary>
    private static readonly (string Package, string[] Owners)[] s_owners =
    [
        ("GraphQL", ["Graph.Api"]),
        ("Microsoft.Data.Sqlite", ["Graph.Storage"]),
        ("SQLitePCLRaw", ["Graph.Storage"]),
        ("Dapper", ["Graph.Storage"]),
        ("Neo4j.Driver", ["Graph.Storage"]),
        ("Polly", ["Graph.Storage"]),
        ("Microsoft.Extensions.Http", ["Graph.Storage"]),
        ("OpenTelemetry", ["Graph.Cli"]),
        ("System.CommandLine", ["Graph.Cli"]),
        ("Spectre.Console", ["Graph.Cli"]),
        ("AngleSharp", ["Graph.Import"]),
        ("NATS", ["Graph.Import"]),
        ("Parquet.Net", ["Graph.Import"]),
        ("Sep", ["Graph.Import"]),
        ("SharpCompress", ["Graph.Import"]),
        ("SmartReader", ["Graph.Import"]),
        ("Tomlyn", ["Graph.Import"]),
        ("ZstdSharp.Port", ["Graph.Import"]),
        ("YamlDotNet", ["Graph.Language", "Graph.Extraction", "Graph.Import"]),
    ];

    public static TheoryData<string> Projects => [.. s_allowed.Keys];

    [Fact]
    public void Every_project_has_its_rule() =>
        Assert.Equal(s_allowed.Keys.Order(StringComparer.Ordinal), ProjectFile.In("src").Select(p => p.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_those_it_may_know(string name) => Violations.None(Reachable(name).Except(s_allowed[name]));

    [Theory]
    [MemberData(nameof(Projects))]
    public void An_assembly_uses_only_those_its_project_may_know(string name)
    {
        var used = Assembly.Load(AssemblyNameOf(name)).GetReferencedAssemblies().Select(a => a.Name!);
        Violations.None(used.Where(a => s_allowed.Keys.Select(AssemblyNameOf).Contains(a)).Except(s_allowed[name].Select(AssemblyNameOf)));
    }

    [Fact]
    public void The_model_knows_no_package() => Violations.None(ProjectFile.In("src").Single(p => p.Name == "Graph.Model").Packages);

    [Fact]
    public void A_package_is_known_to_its_owners_alone() =>
        Violations.None(
            from project in ProjectFile.In("src")
            from package in project.Packages
            from rule in s_owners
            where IsOrBeginsWith(package, rule.Package) && !rule.Owners.Contains(project.Name)
            select $"{project.Name} refers to {package}, which belongs to {string.Join(", ", rule.Owners)}"
        );

    [Theory]
    [MemberData(nameof(Projects))]
    public void An_assembly_uses_no_package_of_another(string name) =>
        Violations.None(
            from used in Assembly.Load(AssemblyNameOf(name)).GetReferencedAssemblies()
            from rule in s_owners
            where IsOrBeginsWith(used.Name!, rule.Package) && !rule.Owners.Contains(name)
            select $"{name} uses {used.Name}, which belongs to {string.Join(", ", rule.Owners)}"
        );

    [Theory]
    [InlineData("Graph.Model")]
    [InlineData("Graph.Language")]
    [InlineData("Graph.Extraction")]
    public void The_core_knows_neither_network_nor_logging_nor_web(string name) =>
        Violations.None(
            Assembly
                .Load(name)
                .GetReferencedAssemblies()
                .Select(a => a.Name!)
                .Where(a =>
                    a.StartsWith("System.Net", StringComparison.Ordinal)
                    || a.StartsWith("Microsoft.Extensions", StringComparison.Ordinal)
                    || a.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                )
        );

    private static HashSet<string> Reachable(string name)
    {
        var projects = ProjectFile.In("src").ToDictionary(p => p.Name);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([name]);
        while (open.TryPop(out var next))
        {
            foreach (var reference in projects[next].Projects.Where(reached.Add))
            {
                open.Push(reference);
            }
        }

        return reached;
    }

    private static bool IsOrBeginsWith(string name, string owned) =>
        name == owned || name.StartsWith(owned + ".", StringComparison.Ordinal);

    private static string AssemblyNameOf(string project) => project == "Graph.Cli" ? "graph" : project;
}
