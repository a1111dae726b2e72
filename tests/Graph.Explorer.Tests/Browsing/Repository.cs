namespace Graph.Explorer.Tests.Browsing;

/// <summary>The folder of the solution around these tests.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Samples { get; } = Path.Combine(Root, "samples", "articles");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Graph.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("the tests must run below the folder of Graph.sln");
        }

        return folder.FullName;
    }
}
