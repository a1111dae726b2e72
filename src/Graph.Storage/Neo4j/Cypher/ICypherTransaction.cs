namespace Graph.Storage.Neo4j.Cypher;

/// <summary>An open transaction; whoever opened it commits it or rolls it back.</summary>
internal interface ICypherTransaction
{
    /// <summary>Runs a statement in it and reads the answer to its end.</summary>
    Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation);
}
