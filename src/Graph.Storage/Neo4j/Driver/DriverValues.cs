using System.Collections;
using System.Globalization;
using global::Neo4j.Driver;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Driver;

/// <summary>Values between the driver and us.</summary>
internal static class DriverValues
{
    /// <summary>The parameters of a statement, and its tag among them.</summary>
    public static IDictionary<string, object?> Of(CypherStatement statement, CypherParameters parameters, string tag)
    {
        statement.Check(parameters);
        var values = parameters.ToDictionary(p => p.Key, p => Write(p.Value), StringComparer.Ordinal);
        values[CypherTag.Parameter] = tag;
        return values;
    }

    /// <summary>A value of an answer.</summary>
    public static object? Read(object? value) =>
        value switch
        {
            LocalDate date => date.ToString(),
            string or null => value,
            IDictionary<string, object?> map => map.ToDictionary(p => p.Key, p => Read(p.Value), StringComparer.Ordinal),
            IEnumerable list => list.Cast<object?>().Select(Read).ToList(),
            _ => value,
        };

    private static object? Write(object? value) =>
        value switch
        {
            string or null => value,
            double number when !double.IsFinite(number) => throw new StoreException(
                string.Create(CultureInfo.InvariantCulture, $"the number {number} cannot be stored")
            ),
            IReadOnlyDictionary<string, object?> map => map.ToDictionary(p => p.Key, p => Write(p.Value), StringComparer.Ordinal),
            IEnumerable list => list.Cast<object?>().Select(Write).ToList(),
            _ => value,
        };
}
