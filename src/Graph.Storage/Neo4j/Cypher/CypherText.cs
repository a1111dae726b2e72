using System.Reflection;
using System.Text.RegularExpressions;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>
/// The text of a statement's file: a line <c>// include: name</c> stands for what <c>cypher/parts/name.cypher</c> says,
/// <c>// include: name of x</c> for the same of x instead of n. A mark behind it holds for each of its lines, beside those that they have.
/// </summary>
internal static class CypherText
{
    private const string Folder = "cypher/";
    private const string Parts = "parts/";
    private const string Extension = ".cypher";
    private const string Include = "// include: ";
    private const string Of = " of ";

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
                .SelectMany(line =>
                    line.TrimStart().StartsWith(Include, StringComparison.Ordinal) ? Part(line.Trim()[Include.Length..]) : [line]
                )
        );

    private static IEnumerable<string> Part(string include)
    {
        var (named, mark) = Halves(include, CypherVariants.Mark);
        var (name, node) = Halves(named, Of);
        // The head of a part is its contract with people alone.
        return Read(Parts + name)
            .TrimEnd()
            .Split('\n')
            .Where(line => !line.StartsWith("// ", StringComparison.Ordinal))
            .Select(line => node is null ? line : Regex.Replace(line, @"\bn\b", node))
            .Select(line =>
                mark is null
                    ? line
                    : line
                        + (line.Contains(CypherVariants.Mark, StringComparison.Ordinal) ? CypherVariants.And : CypherVariants.Mark)
                        + mark
            );
    }

    private static (string Front, string? Back) Halves(string text, string mark) =>
        text.Split(mark, 2) is [var front, var back] ? (front, back.Trim()) : (text, null);
}
