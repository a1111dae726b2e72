using System.Collections.Immutable;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>A row of an answer. Values are null, bool, long, double, string (also of days), a list or a map of such.</summary>
internal sealed class CypherRow(IReadOnlyDictionary<string, int> columns, IReadOnlyList<object?> values)
{
    /// <summary>The value of a column.</summary>
    /// <exception cref="KeyNotFoundException">The statement returns no such column.</exception>
    public object? this[string column] => values[columns[column]];

    /// <summary>Words that are there.</summary>
    public string Text(string column) => (string)this[column]!;

    /// <summary>The id of a node that was to be locked. Another transaction may have deleted it between the finding and the locking, and
    /// then it has none.</summary>
    /// <exception cref="CypherException">It is gone: the transaction must run again.</exception>
    public string LockedId() =>
        TextOrNull("id") ?? throw new CypherException(CypherCodes.EntityNotFound, "a node was deleted while it was being locked");

    /// <summary>Words, or null.</summary>
    public string? TextOrNull(string column) => (string?)this[column];

    /// <summary>A whole number.</summary>
    public long Integer(string column) => (long)this[column]!;

    /// <summary>A number, whole or not.</summary>
    public double Number(string column) => this[column] is long whole ? whole : (double)this[column]!;

    /// <summary>A truth value; null counts as false.</summary>
    public bool Flag(string column) => this[column] is true;

    /// <summary>A list of words; null counts as empty.</summary>
    public ImmutableArray<string> Texts(string column) =>
        this[column] is IReadOnlyList<object?> list ? [.. list.Select(v => (string)v!)] : [];

    /// <summary>A list of whole numbers; null counts as empty.</summary>
    public ImmutableArray<int> Integers(string column) =>
        this[column] is IReadOnlyList<object?> list ? [.. list.Select(v => checked((int)(long)v!))] : [];

    /// <summary>A map; null counts as empty.</summary>
    public IReadOnlyDictionary<string, object?> Map(string column) =>
        (IReadOnlyDictionary<string, object?>?)this[column] ?? ImmutableDictionary<string, object?>.Empty;

    /// <summary>A list of maps; null counts as empty.</summary>
    public IEnumerable<IReadOnlyDictionary<string, object?>> Maps(string column) =>
        this[column] is IReadOnlyList<object?> list ? list.Select(v => (IReadOnlyDictionary<string, object?>)v!) : [];
}
