namespace Graph.Storage.Sqlite;

/// <summary>What a relation says, by keys.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Subject">Node that acts.</param>
/// <param name="Object">Node acted on, a quote (with a minus), or null.</param>
/// <param name="Negated">Whether it is denied.</param>
internal readonly record struct RelationTerms(long Type, long Subject, long? Object, bool Negated);
