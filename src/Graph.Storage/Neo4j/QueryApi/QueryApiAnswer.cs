using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.QueryApi;

/// <summary>A whole answer of the Query API.</summary>
/// <param name="Rows">Its rows.</param>
/// <param name="Bookmarks">Marks of the transaction that it ended, or none.</param>
/// <param name="Transaction">Id of the transaction that is open, or null.</param>
/// <param name="Affinity">The member of a cluster that holds the transaction, or null.</param>
internal sealed record QueryApiAnswer(
    IReadOnlyList<CypherRow> Rows,
    IReadOnlyList<string> Bookmarks,
    string? Transaction,
    string? Affinity
);
