using Graph.Storage.Identity;

namespace Graph.Storage.Sqlite;

/// <summary>
/// Sketches that were met lately, by their keys: marks that many articles have are asked for again and again, and lead to the same articles
/// each time. There are two generations: what the older holds and nobody asked for goes when the younger is full.
/// </summary>
internal sealed class KnownSketches
{
    private const int Generation = 6_000;

    private Dictionary<long, Sketch> _younger = [];
    private Dictionary<long, Sketch> _older = [];

    /// <summary>A sketch; null where it was not met lately.</summary>
    public Sketch? Find(long key) =>
        _younger.TryGetValue(key, out var young) ? young
        : _older.TryGetValue(key, out var old) ? Add(key, old)
        : null;

    /// <summary>Keeps a sketch, and gives it back.</summary>
    public Sketch Add(long key, Sketch sketch)
    {
        if (_younger.Count >= Generation)
            (_older, _younger) = (_younger, []);
        return _younger[key] = sketch;
    }

    /// <summary>Forgets a sketch that was removed: its key may be given to another.</summary>
    public void Forget(long key)
    {
        _younger.Remove(key);
        _older.Remove(key);
    }
}
