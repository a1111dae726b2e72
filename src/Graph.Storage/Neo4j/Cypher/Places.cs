namespace Graph.Storage.Neo4j.Cypher;

/// <summary>
/// Bounds how much is under way at once. The server has a hundred places for all its clients, and lets the next wait for a minute without a word;
/// waiting here is shorter and says what the limit was.
/// </summary>
internal sealed class Places(Neo4jOptions options) : IDisposable
{
    private static readonly TimeSpan s_wait = TimeSpan.FromSeconds(10);
    private readonly SemaphoreSlim _free = new(options.Places);

    /// <summary>Takes a place; disposing of the result gives it back.</summary>
    /// <exception cref="StoreException">All places stayed taken.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellation)
    {
        if (!await _free.WaitAsync(s_wait, cancellation))
        {
            throw new StoreException($"{options.Address} is busy: {options.Places} statements of ours were under way for {s_wait.TotalSeconds:0} s; try again later");
        }

        return new Place(_free);
    }

    /// <inheritdoc/>
    public void Dispose() => _free.Dispose();

    private sealed class Place(SemaphoreSlim free) : IDisposable
    {
        private SemaphoreSlim? _free = free;

        public void Dispose() => Interlocked.Exchange(ref _free, null)?.Release();
    }
}
