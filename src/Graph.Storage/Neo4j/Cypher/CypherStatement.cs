using System.Collections.Immutable;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>One statement of the folder <c>cypher/</c>, with the contract that the head of its file states.</summary>
/// <param name="Name">Its path without <c>.cypher</c>, such as <c>read/actors-by-id</c>.</param>
/// <param name="Text">What the server is asked; it skips comments.</param>
/// <param name="Access">Read for the files of <c>read/</c>, otherwise write.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Parameters">Names of the parameters that it needs.</param>
/// <param name="Columns">Names of the columns that it returns, in order.</param>
/// <param name="Variants">What of its file stands only where it is wanted.</param>
internal sealed record CypherStatement(
    string Name,
    string Text,
    CypherAccess Access,
    string Purpose,
    ImmutableArray<string> Parameters,
    ImmutableArray<string> Columns,
    CypherVariants Variants
)
{
    private static readonly Dictionary<RowParts, string> s_marks = new()
    {
        [RowParts.Words] = "words",
        [RowParts.Standing] = "standing",
        [RowParts.Dates] = "dates",
        [RowParts.Quotes] = "quotes",
        [RowParts.Details] = "details",
        [RowParts.Articles] = "articles",
        [RowParts.Subjects] = "subjects",
        [RowParts.Objects] = "objects",
    };

    /// <summary>Names of all embedded statements, sorted ordinally.</summary>
    public static ImmutableArray<string> AllNames { get; } = [.. CypherText.Names];

    /// <summary>The statement for a page, without the conditions for which a filter has no entry.</summary>
    public CypherStatement For(PageRequest page, IReadOnlyDictionary<string, object?>? filter) =>
        For(
            [
                page.FromEnd ? CypherVariants.Backward : CypherVariants.Forward,
                .. MarksOf(page.Parts),
                .. page.Claims > 0 ? (string[])["claims"] : [],
            ],
            filter
        );

    /// <summary>The statement with the lines of some marks, without the conditions for which a filter has no entry.</summary>
    public CypherStatement For(IReadOnlyCollection<string> marks, IReadOnlyDictionary<string, object?>? filter) =>
        this with
        {
            Text = Variants.Choose(marks, filter),
        };

    /// <summary>Reads an embedded statement.</summary>
    /// <exception cref="InvalidOperationException">There is no such file, or its head is incomplete.</exception>
    public static CypherStatement Load(string name) => Parse(name, CypherText.Read(name));

    /// <summary>Reads a statement from the text of its file.</summary>
    public static CypherStatement Parse(string name, string text)
    {
        var access = name.StartsWith("read/", StringComparison.Ordinal) ? CypherAccess.Read : CypherAccess.Write;
        var variants = CypherVariants.Of(text);
        return new CypherStatement(
            name,
            variants.Choose([CypherVariants.Forward, .. MarksOf(RowParts.All)], null),
            access,
            Head(name, text, "purpose"),
            Names(Head(name, text, "parameters")),
            Names(Head(name, text, "columns")),
            variants
        );
    }

    /// <summary>Checks that the parameters are just those that the head declares.</summary>
    /// <exception cref="InvalidOperationException">They are not.</exception>
    public void Check(CypherParameters? parameters)
    {
        if (parameters?.Count != Parameters.Length || !Parameters.All(parameters.ContainsKey))
        {
            throw new InvalidOperationException($"{Name} needs the parameters {string.Join(", ", Parameters)}");
        }
    }

    private static IEnumerable<string> MarksOf(RowParts parts) => s_marks.Where(mark => parts.HasFlag(mark.Key)).Select(mark => mark.Value);

    private static string Head(string name, string text, string key)
    {
        var mark = $"// {key}: ";
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith(mark, StringComparison.Ordinal))
            {
                return line[mark.Length..].Trim();
            }
        }

        throw new InvalidOperationException($"cypher/{name}.cypher: the head needs a line '{mark}…'");
    }

    private static ImmutableArray<string> Names(string list) =>
        list == "none" ? [] : [.. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
