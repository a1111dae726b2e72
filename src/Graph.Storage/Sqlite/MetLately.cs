namespace Graph.Storage.Sqlite;

/// <summary>
/// What was met lately, by its keys. There are two generations: what the older holds and nobody asked for goes when the younger is full.
/// </summary>
/// <param name="generation">How many one generation holds.</param>
internal sealed class MetLately<T>(int generation)
    where T : class
{
    private Dictionary<long, T> _younger = [];
    private Dictionary<long, T> _older = [];

    /// <summary>What has a key; null where it was not met lately.</summary>
    public T? Find(long key) =>
        _younger.TryGetValue(key, out var young) ? young
        : _older.TryGetValue(key, out var old) ? Add(key, old)
        : null;

    /// <summary>Keeps something, and gives it back.</summary>
    public T Add(long key, T met)
    {
        if (_younger.Count >= generation)
            (_older, _younger) = (_younger, []);
        return _younger[key] = met;
    }

    /// <summary>Forgets what was removed: its key may be given to another.</summary>
    public void Forget(long key)
    {
        _younger.Remove(key);
        _older.Remove(key);
    }
}
