namespace Graph.Architecture.Tests;

/// <summary>The files of the repository that the tests were built from; paths are relative to its top with forward slashes.</summary>
internal static class Repository
{
    private static readonly string[] s_generated = ["bin", "obj", "node_modules", ".git", "TestResults"];

    public static string Top { get; } = RepositoryFolder.Top;

    public static IReadOnlyList<string> Sources { get; } = Files("src", "*.cs");

    public static IReadOnlyList<string> Files(string folder, string pattern)
    {
        var start = Path.Combine(Top, folder);
        return !Directory.Exists(start)
            ? []
            :
            [
                .. Directory
                    .EnumerateFiles(start, pattern, SearchOption.AllDirectories)
                    .Select(f => Path.GetRelativePath(Top, f).Replace('\\', '/'))
                    .Where(f => !f.Split('/').Any(s_generated.Contains))
                    .Order(StringComparer.Ordinal),
            ];
    }

    public static string Text(string path) => File.ReadAllText(Path.Combine(Top, path));

    public static string[] Lines(string path) => File.ReadAllLines(Path.Combine(Top, path));
}
