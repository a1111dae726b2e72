using System.Collections.Concurrent;

namespace Graph.Api.Documents;

/// <summary>
/// Values that were used lately, by key. When the young half is full the old half goes, so that what is in use stays and nothing has to
/// be kept in order.
/// </summary>
internal sealed class LatelyUsed<T>(int most)
    where T : class
{
    private ConcurrentDictionary<string, T> _young = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, T> _old = new(StringComparer.Ordinal);

    /// <summary>The value of a key, if it is kept.</summary>
    public T? Find(string key)
    {
        if (_young.TryGetValue(key, out var found))
        {
            return found;
        }

        if (_old.TryGetValue(key, out found))
        {
            Keep(key, found);
        }

        return found;
    }

    /// <summary>Keeps a value.</summary>
    public void Keep(string key, T value)
    {
        var young = _young;
        if (young.Count >= most / 2 && Interlocked.CompareExchange(ref _young, new(StringComparer.Ordinal), young) == young)
        {
            _old = young;
        }

        _young[key] = value;
    }
}
