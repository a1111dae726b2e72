using System.Collections.Concurrent;

namespace Graph.Storage.Sqlite;

/// <summary>
/// Articles that were unpacked lately. One counts only while the file holds the very bytes that it was unpacked from, whoever writes, so
/// that nothing has to tell of changes. When the young half is full the old half goes.
/// </summary>
internal sealed class UnpackedArticles
{
    // Of packed articles; unpacked they take some ten times as much.
    private const long Most = 4 << 20;

    private readonly Lock _turning = new();
    private ConcurrentDictionary<long, UnpackedArticle> _young = new();
    private ConcurrentDictionary<long, UnpackedArticle> _old = new();
    private long _size;

    /// <summary>The article that is kept under <paramref name="key"/> and packed in these bytes.</summary>
    public UnpackedArticle Of(long key, Packed packed)
    {
        if (_young.TryGetValue(key, out var known) && known.Packed.Says(packed))
            return known;
        if (!_old.TryGetValue(key, out known) || !known.Packed.Says(packed))
            known = new UnpackedArticle(packed);
        if (Interlocked.Add(ref _size, packed.Graph.Length) > Most / 2)
            Turn(packed.Graph.Length);
        _young[key] = known;
        return known;
    }

    private void Turn(long size)
    {
        lock (_turning)
        {
            if (Interlocked.Read(ref _size) <= Most / 2)
                return;
            (_old, _young) = (_young, new());
            Interlocked.Exchange(ref _size, size);
        }
    }
}
