using System.Diagnostics;

namespace Graph.Architecture.Tests;

/// <summary>What git keeps of the repository.</summary>
public sealed class TreeTests
{
    private static readonly string[] s_folders = ["bin", "obj", "node_modules", "TestResults", "artifacts"];
    private static readonly string[] s_endings = [".dll", ".exe", ".pdb", ".so", ".dylib", ".nupkg", ".binlog", ".db", ".user"];

    [Fact]
    public void No_built_file_is_in_the_tree()
    {
        Assert.SkipUnless(Path.Exists(Path.Combine(Repository.Top, ".git")), "no checkout of git");
        var kept = Kept();
        Assert.Contains("Graph.sln", kept);
        Violations.None(kept.Where(IsBuilt));
    }

    [Theory]
    [InlineData("src/Graph.Model/obj/project.assets.json", true)]
    [InlineData("src/Graph.Model/Graph.Model.dll", true)]
    [InlineData("src/Graph.Model/Object.cs", false)]
    [InlineData("docs/bin.md", false)]
    public void A_built_file_is_known_by_its_folder_or_ending(string path, bool built) => Assert.Equal(built, IsBuilt(path));

    private static bool IsBuilt(string path) =>
        path.Split('/').SkipLast(1).Any(s_folders.Contains)
        || s_endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static string[] Kept()
    {
        var start = new ProcessStartInfo("git", ["-C", Repository.Top, "ls-files", "-z"]) { RedirectStandardOutput = true };
        using var git = Process.Start(start)!;
        var listed = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return listed.Split('\0', StringSplitOptions.RemoveEmptyEntries);
    }
}
