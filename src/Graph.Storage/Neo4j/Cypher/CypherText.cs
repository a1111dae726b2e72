using System.Reflection;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>
/// The text of a statement's file: a line <c>// include: name</c> stands for what <c>cypher/parts/name.cypher</c> says.
/// </summary>
internal static class CypherText
{
    private const string Folder = "cypher/";
    private const string Parts = "parts/";
    private const string Extension = ".cypher";
    private const string Include = "// include: ";

    /// <summary>Names of all embedded statements, sorted ordinally; parts of statements are none.</summary>
    public static IEnumerable<string> Names =>
        Assembly
            .GetExecutingAssembly()
            .GetManifestResourceNames()
            .Select(n => n.Replace('\\', '/'))
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && !n.StartsWith(Folder + Parts, StringComparison.Ordinal))
            .Select(n => n[Folder.Length..^Extension.Length])
            .Order(StringComparer.Ordinal);

    /// <summary>The file of a statement with the parts that it includes.</summary>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static string Read(string name)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name + Extension)
            ?? throw new InvalidOperationException($"cypher/{name}.cypher is not embedded in Graph.Storage");
        using var reader = new StreamReader(stream);
        return Expand(reader.ReadToEnd());
    }

    /// <summary>A text with the parts that it includes.</summary>
    public static string Expand(string text) =>
        string.Join(
            '\n',
            text.Split('\n')
                .Select(line => line.TrimStart().StartsWith(Include, StringComparison.Ordinal) ? Part(line.Trim()[Include.Length..]) : line)
        );

    // The head of a part is its contract with people alone.
    private static string Part(string name) =>
        string.Join('\n', Read(Parts + name).Split('\n').Where(line => !line.StartsWith("// ", StringComparison.Ordinal))).TrimEnd();
}
