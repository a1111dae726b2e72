using Graph.Storage.Neo4j.Connection;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>
/// Bounds how much is under way at once. The server has a hundred places for all its clients, and lets the next wait for a minute without a
/// word;
/// waiting here is in order and says what the limit was. Writes wait as long as it takes: those that share actors go one after the other
/// anyway.
/// </summary>
internal sealed class Places(Neo4jOptions options) : IDisposable
{
    private readonly SemaphoreSlim _reads = new(options.ReadPlaces);
    private readonly SemaphoreSlim _writes = new(options.WritePlaces);

    /// <summary>Takes a place for a statement by itself; disposing of the result gives it back.</summary>
    /// <exception cref="StoreException">All places stayed taken.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellation)
    {
        if (!await _reads.WaitAsync(options.ReadPatience, cancellation))
        {
            throw new StoreException(
                $"{options.Address} is busy: {options.ReadPlaces} statements of ours were under way for {options.ReadPatience.TotalSeconds:0} s; try again later"
            );
        }

        return new Place(_reads);
    }

    /// <summary>Takes a place for a transaction.</summary>
    public async Task<IDisposable> EnterTransactionAsync(CancellationToken cancellation)
    {
        await _writes.WaitAsync(cancellation);
        return new Place(_writes);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reads.Dispose();
        _writes.Dispose();
    }

    private sealed class Place(SemaphoreSlim free) : IDisposable
    {
        private SemaphoreSlim? _free = free;

        public void Dispose() => Interlocked.Exchange(ref _free, null)?.Release();
    }
}
