namespace Graph.Architecture.Tests;

public sealed class SolutionTests
{
    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Text("Graph.sln").Replace('\\', '/');
        Violations.None(
            ProjectFile
                .In("src")
                .Concat(ProjectFile.In("tests"))
                .Where(p => !solution.Contains($"\"{p.Path}\"", StringComparison.Ordinal))
                .Select(p => p.Path)
        );
    }

    [Fact]
    public void Every_source_project_has_a_test_project()
    {
        var tests = ProjectFile.In("tests").Select(p => p.Name).ToHashSet();
        Violations.None(ProjectFile.In("src").Select(p => p.Name + ".Tests").Except(tests));
    }

    [Fact]
    public void Versions_of_packages_stand_in_one_place() =>
        Violations.None(
            Repository
                .Files("src", "*.csproj")
                .Concat(Repository.Files("tests", "*.csproj"))
                .Where(p => Repository.Text(p).Contains(" Version=", StringComparison.Ordinal))
        );

    [Fact]
    public void Source_projects_document_what_is_public_and_take_warnings_for_errors()
    {
        var properties = Repository.Text("Directory.Build.props");
        Assert.Contains("<GenerateDocumentationFile>true", properties, StringComparison.Ordinal);
        Assert.Contains("<TreatWarningsAsErrors>true", properties, StringComparison.Ordinal);
        Violations.None(Repository.Files("src", "*.csproj").Where(p => Repository.Text(p).Contains("NoWarn", StringComparison.Ordinal)));
        Violations.None(
            Repository.Sources.Where(f => Repository.Text(f).Contains("pragma warning disable CS1591", StringComparison.Ordinal))
        );
    }
}
