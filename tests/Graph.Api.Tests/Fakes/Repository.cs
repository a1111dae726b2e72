namespace Graph.Api.Tests.Fakes;

/// <summary>The folder of the solution that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Graph.sln"))
            ? folder.FullName
            : Find(folder.Parent ?? throw new InvalidOperationException("Graph.sln is above no folder of the tests"));
}
