namespace Graph.Tests;

/// <summary>The folder of the solution that the tests were built from; each test project has this file.</summary>
internal static class RepositoryFolder
{
    public static string Top { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The path of a file or folder that is told from the top.</summary>
    public static string In(params string[] parts) => Path.Combine([Top, .. parts]);

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("the tests must run below the folder of Graph.sln")
        : File.Exists(Path.Combine(folder.FullName, "Graph.sln")) ? folder.FullName
        : Find(folder.Parent);
}
