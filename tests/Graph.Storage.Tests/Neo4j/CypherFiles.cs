using System.Text.RegularExpressions;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>The files of the folder <c>cypher/</c> and the sources that use them.</summary>
internal static partial class CypherFiles
{
    public static string Root { get; } = FindRoot();

    public static string Folder { get; } = Path.Combine(Root, "cypher");

    /// <summary>All statements that the store uses by name.</summary>
    public static IReadOnlyDictionary<string, CypherStatement> Used { get; } =
        new[] { typeof(ReadStatements), typeof(WriteStatements), typeof(ControlStatements) }
            .SelectMany(holder =>
                holder.GetFields().Select(f => (Name: $"{holder.Name}.{f.Name}", Statement: (CypherStatement)f.GetValue(null)!))
            )
            .ToDictionary(x => x.Name, x => x.Statement);

    /// <summary>Names of the files of some folders, such as <c>read/actors</c>.</summary>
    public static IEnumerable<string> Names(params string[] folders) =>
        folders
            .SelectMany(folder =>
                Directory
                    .EnumerateFiles(Path.Combine(Folder, folder), "*.cypher")
                    .Select(f => $"{folder}/{Path.GetFileNameWithoutExtension(f)}")
            )
            .Order(StringComparer.Ordinal);

    /// <summary>The text of a file with the parts that it includes.</summary>
    public static string Read(string name) => CypherText.Expand(File.ReadAllText(Path.Combine(Folder, name + ".cypher")));

    /// <summary>A statement without its comments.</summary>
    public static string Body(string text) => Comments().Replace(text, "");

    /// <summary>Names of the parameters that a statement uses.</summary>
    public static IEnumerable<string> Parameters(string text) =>
        ParameterNames().Matches(Body(text)).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Graph.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("no Graph.sln in any folder around the tests");
        return folder.FullName;
    }

    [GeneratedRegex("^//.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\$([A-Za-z_]\w*)")]
    private static partial Regex ParameterNames();
}
