namespace Graph.Storage.Neo4j.Cypher;

/// <summary>Traces and measures what another client does, statement by statement.</summary>
internal sealed class ObservedClient(ICypherClient client) : ICypherClient
{
    private const string System = "neo4j";

    /// <inheritdoc/>
    public string Address => client.Address;

    /// <inheritdoc/>
    public Task<IReadOnlyList<CypherRow>> RunAsync(
        CypherStatement statement,
        CypherParameters parameters,
        CancellationToken cancellation
    ) => StoreTelemetry.CallAsync(System, statement.Name, () => client.RunAsync(statement, parameters, cancellation));

    /// <inheritdoc/>
    public Task<IReadOnlyList<CypherRow>> OpenAsync(
        CypherStatement statement,
        CypherParameters parameters,
        CancellationToken cancellation
    ) => StoreTelemetry.CallAsync(System, statement.Name, () => client.OpenAsync(statement, parameters, cancellation));

    /// <inheritdoc/>
    public IAsyncEnumerable<CypherRow> StreamAsync(
        CypherStatement statement,
        CypherParameters parameters,
        CancellationToken cancellation
    ) => client.StreamAsync(statement, parameters, cancellation);

    /// <inheritdoc/>
    public Task<T> TransactAsync<T>(Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        StoreTelemetry.CallAsync(System, "transaction", () => client.TransactAsync(work, cancellation));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => client.DisposeAsync();
}
