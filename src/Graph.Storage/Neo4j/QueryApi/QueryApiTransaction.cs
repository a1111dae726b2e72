using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.QueryApi;

/// <summary>
/// An explicit transaction of the Query API. It begins without a statement, so that a lost first answer leaves nothing locked on the
/// server.
/// </summary>
internal sealed class QueryApiTransaction : ICypherTransaction
{
    private readonly QueryApiClient _client;
    private readonly string _path;
    private readonly string? _affinity;
    private bool _committed;

    private QueryApiTransaction(QueryApiClient client, string id, string? affinity) =>
        (_client, _path, _affinity) = (client, $"/tx/{id}", affinity);

    /// <summary>Begins a writing transaction.</summary>
    public static async Task<QueryApiTransaction> BeginAsync(QueryApiClient client, CancellationToken cancellation)
    {
        var answer = await client.SendAsync("/tx", null, null, null, true, cancellation);
        return new QueryApiTransaction(
            client,
            answer.Transaction ?? throw new IOException("the server began no transaction"),
            answer.Affinity
        );
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CypherRow>> RunAsync(
        CypherStatement statement,
        CypherParameters parameters,
        CancellationToken cancellation
    ) => (await _client.SendAsync(_path, statement, parameters, _affinity, false, cancellation)).Rows;

    /// <summary>Commits. A failure leaves open whether it happened.</summary>
    public async Task CommitAsync(CancellationToken cancellation)
    {
        await _client.SendAsync(_path + "/commit", null, null, _affinity, false, cancellation);
        _committed = true;
    }

    /// <summary>Rolls back what was not committed, so that its locks are free before the next attempt; does not fail. Where the server has
    /// done so itself, it does no harm.</summary>
    public Task RollbackAsync() => _committed ? Task.CompletedTask : _client.DeleteAsync(_path, _affinity);
}
