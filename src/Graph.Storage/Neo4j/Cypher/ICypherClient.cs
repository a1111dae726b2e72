namespace Graph.Storage.Neo4j.Cypher;

/// <summary>
/// The seam to a Neo4j database. Retries what may be retried, sees its own writes in a cluster (bookmarks), and stops the statement on the
/// server when a call is cancelled or takes too long. Every failure that a caller can expect is a <see cref="StoreException"/>.
/// </summary>
internal interface ICypherClient : IAsyncDisposable
{
    /// <summary>How to name the database to people, without secrets.</summary>
    string Address { get; }

    /// <summary>Runs one statement in a transaction of its own and reads the answer to its end. It may run more than once: it must be
    /// idempotent.</summary>
    Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation);

    /// <summary>The same with the short patience of opening a store, where nothing was reached yet.</summary>
    Task<IReadOnlyList<CypherRow>> OpenAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation);

    /// <summary>Runs a reading statement and gives its rows as they arrive. An error can come after rows: only the end of the stream makes
    /// them certain.</summary>
    IAsyncEnumerable<CypherRow> StreamAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation);

    /// <summary>
    /// Runs <paramref name="work"/> in one transaction and commits. On a transient error or a lost connection all of it runs again, even
    /// where the
    /// commit may have happened: the work must find that out.
    /// </summary>
    Task<T> TransactAsync<T>(Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellation);
}
