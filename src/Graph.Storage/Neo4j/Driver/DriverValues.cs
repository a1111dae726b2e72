using System.Collections;
using Graph.Storage.Neo4j.Cypher;
using global::Neo4j.Driver;

namespace Graph.Storage.Neo4j.Driver;

/// <summary>Values between the driver and us.</summary>
internal static class DriverValues
{
    public static IDictionary<string, object?> Of(CypherParameters parameters) => parameters.ToDictionary(p => p.Key, p => Write(p.Value));

    public static object? Read(object? value) => value switch
    {
        LocalDate date => new DateOnly(date.Year, date.Month, date.Day),
        string or null => value,
        IDictionary<string, object?> map => map.ToDictionary(p => p.Key, p => Read(p.Value), StringComparer.Ordinal),
        IReadOnlyDictionary<string, object?> map => map.ToDictionary(p => p.Key, p => Read(p.Value), StringComparer.Ordinal),
        IEnumerable list => list.Cast<object?>().Select(Read).ToList(),
        _ => value,
    };

    private static object? Write(object? value) => value switch
    {
        string or null => value,
        IReadOnlyDictionary<string, object?> map => map.ToDictionary(p => p.Key, p => Write(p.Value), StringComparer.Ordinal),
        IEnumerable list => list.Cast<object?>().Select(Write).ToList(),
        _ => value,
    };
}
