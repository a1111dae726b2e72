using System.Collections.Immutable;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>
/// A statement in stretches, some of which stand only where they are wanted: a line that ends with <c>//? mark</c> (or several, with
/// <c>&amp;</c> between them), and a condition that
/// holds a row against one entry of <c>$filter</c>, since one that does not restrict would be looked at again for every row. Such a
/// condition is written <c>AND ($filter.name IS NULL OR …)</c> on lines of its own.
/// </summary>
internal sealed class CypherVariants
{
    /// <summary>Marks the lines that read a list from its beginning.</summary>
    public const string Forward = "forward";

    /// <summary>Marks the lines that read a list from its end.</summary>
    public const string Backward = "backward";

    /// <summary>Stands before the marks of a line.</summary>
    public const string Mark = " //? ";

    /// <summary>Stands between the marks of a line.</summary>
    public const string And = " & ";

    private const string Condition = "AND ($filter.";
    private const string Open = " IS NULL OR ";
    private readonly ImmutableArray<Stretch> _stretches;

    private CypherVariants(ImmutableArray<Stretch> stretches) => _stretches = stretches;

    /// <summary>Finds the stretches of a statement.</summary>
    public static CypherVariants Of(string text)
    {
        var stretches = ImmutableArray.CreateBuilder<Stretch>();
        var open = 0;
        foreach (var line in text.Split('\n'))
        {
            if (open > 0)
            {
                stretches[^1] = stretches[^1].With(line);
                open += Depth(line);
            }
            else if (line.TrimStart().StartsWith(Condition, StringComparison.Ordinal))
            {
                stretches.Add(OfCondition(line));
                open = Depth(line);
            }
            else
            {
                stretches.Add(OfLine(line));
            }
        }

        return new CypherVariants(stretches.DrainToImmutable());
    }

    /// <summary>
    /// The statement with the lines that have none but some marks, and with all conditions or those alone for which a filter has a
    /// value.
    /// </summary>
    public string Choose(IReadOnlyCollection<string> marks, IReadOnlyDictionary<string, object?>? filter) =>
        string.Concat(
            _stretches
                .Where(s => s.Marks.All(marks.Contains))
                .Where(s => s.Filter is null || filter is null || filter.GetValueOrDefault(s.Filter) is not null)
                .Select(s => filter is null ? s.Text : s.Needed)
        );

    private static Stretch OfLine(string line)
    {
        var at = line.IndexOf(Mark, StringComparison.Ordinal);
        var text = (at < 0 ? line : line[..at]) + "\n";
        return new Stretch(at < 0 ? [] : line[(at + Mark.Length)..].Trim().Split(And), null, text, text);
    }

    // Where the filter has the entry, there is no need to ask whether it has.
    private static Stretch OfCondition(string line)
    {
        var name = line.IndexOf(Condition, StringComparison.Ordinal) + Condition.Length;
        var end = line.IndexOf(Open, name, StringComparison.Ordinal);
        return new Stretch([], line[name..end], line + "\n", "AND (" + line[(end + Open.Length)..] + "\n");
    }

    private static int Depth(string line) => line.Count(c => c == '(') - line.Count(c => c == ')');

    private readonly record struct Stretch(string[] Marks, string? Filter, string Text, string Needed)
    {
        public Stretch With(string line) => this with { Text = Text + line + "\n", Needed = Needed + line + "\n" };
    }
}
