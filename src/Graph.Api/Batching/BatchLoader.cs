using Graph.Api.Observation;
using GraphQL.DataLoader;

namespace Graph.Api.Batching;

/// <summary>
/// Gathers the keys that fields of one level ask for and fetches them in one call when the first of them is awaited.
/// A key is fetched once a request.
/// </summary>
internal sealed class BatchLoader<TKey, TValue>(
    Func<IReadOnlyCollection<TKey>, CancellationToken, Task<IReadOnlyDictionary<TKey, TValue>>> fetch
)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, Batch> _batches = [];
    private Batch? _open;

    /// <summary>The value of <paramref name="key"/>, or null where the store has none.</summary>
    public IDataLoaderResult<TValue?> Load(TKey key)
    {
        lock (_gate)
        {
            if (!_batches.TryGetValue(key, out var batch))
            {
                batch = _open ??= new Batch(this);
                batch.Keys.Add(key);
                _batches.Add(key, batch);
            }

            return new Value(batch, key);
        }
    }

    /// <summary>Takes values that came along with others, so that nobody fetches them.</summary>
    public void Take(IReadOnlyDictionary<TKey, TValue> values)
    {
        lock (_gate)
        {
            var known = new Batch(this, values);
            foreach (var key in values.Keys)
            {
                _batches.TryAdd(key, known);
            }
        }
    }

    private sealed class Value(Batch batch, TKey key) : IPromptResult<TValue?>
    {
        public bool TryGet(out TValue? value)
        {
            var known = batch.Known;
            value = known?.GetValueOrDefault(key);
            return known is not null;
        }

        public bool TryGet(out object? value)
        {
            var isKnown = TryGet(out TValue? known);
            value = known;
            return isKnown;
        }

        public Task<TValue?> GetResultAsync(CancellationToken cancellationToken = default) => batch.ValueAsync(key, cancellationToken);

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) =>
            await batch.ValueAsync(key, cancellationToken).ConfigureAwait(false);
    }

    private sealed class Batch(BatchLoader<TKey, TValue> loader, IReadOnlyDictionary<TKey, TValue>? known = null)
    {
        private Task<IReadOnlyDictionary<TKey, TValue>>? _values = known is null ? null : Task.FromResult(known);

        public List<TKey> Keys { get; } = [];

        public IReadOnlyDictionary<TKey, TValue>? Known =>
            Volatile.Read(ref _values) is { IsCompletedSuccessfully: true } values ? values.Result : null;

        public async Task<TValue?> ValueAsync(TKey key, CancellationToken cancellation) =>
            (await StartedAsync(cancellation).ConfigureAwait(false)).GetValueOrDefault(key);

        private Task<IReadOnlyDictionary<TKey, TValue>> StartedAsync(CancellationToken cancellation)
        {
            lock (loader._gate)
            {
                if (ReferenceEquals(loader._open, this))
                {
                    loader._open = null;
                }

                return _values ??= loader.Fetch(Keys, cancellation);
            }
        }
    }

    private async Task<IReadOnlyDictionary<TKey, TValue>> Fetch(IReadOnlyCollection<TKey> keys, CancellationToken cancellation)
    {
        using var activity = ApiTelemetry.Batch(typeof(TValue).Name, keys.Count);
        return await fetch(keys, cancellation).ConfigureAwait(false);
    }
}
