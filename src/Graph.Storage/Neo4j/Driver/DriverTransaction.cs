using global::Neo4j.Driver;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Driver;

/// <summary>An explicit transaction of the driver.</summary>
internal sealed class DriverTransaction(IAsyncTransaction transaction, DriverSession session, CypherResilience resilience)
    : ICypherTransaction
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<CypherRow>> RunAsync(
        CypherStatement statement,
        CypherParameters parameters,
        CancellationToken cancellation
    ) => resilience.RequestAsync(statement.Access, token => session.ListAsync(transaction, statement, parameters, token), cancellation);
}
