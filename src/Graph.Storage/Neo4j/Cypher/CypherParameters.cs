using System.Collections;
using System.Globalization;
using System.Text;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>
/// Parameters of a statement by name. Values are null, bool, int, long, double, string, lists (any
/// <see cref="System.Collections.IEnumerable"/>)
/// and string-keyed dictionaries of such; days go as ISO text that the statement turns into a date.
/// </summary>
internal sealed class CypherParameters : Dictionary<string, object?>
{
    /// <summary>No parameters.</summary>
    public CypherParameters()
        : base(StringComparer.Ordinal) { }

    /// <summary>A text that is the same where the parameters were given the same values in the same order, and there alone.</summary>
    public string Signature() => Sign(new StringBuilder(), this).ToString();

    private static StringBuilder Sign(StringBuilder text, object? value)
    {
        switch (value)
        {
            case string words:
                // With its length before it, no text can pass for the end of itself and more.
                return text.Append(CultureInfo.InvariantCulture, $"{words.Length}:{words}");
            case IReadOnlyDictionary<string, object?> map:
                text.Append('{');
                foreach (var (name, entry) in map)
                {
                    Sign(text.Append(name).Append('='), entry);
                }

                return text.Append('}');
            case IEnumerable list:
                text.Append('[');
                foreach (var entry in list)
                {
                    Sign(text, entry).Append(',');
                }

                return text.Append(']');
            default:
                return text.Append(CultureInfo.InvariantCulture, $"({value})");
        }
    }
}
