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
}
