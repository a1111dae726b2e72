using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>The readers of a file that are free: as many as have ever read at once, but no more than the machine can keep busy.</summary>
internal sealed class SqliteReaders(Func<SqliteConnection> open) : IDisposable
{
    private static readonly int s_most = 2 * Environment.ProcessorCount;

    private readonly ConcurrentBag<SqliteReader> _free = [];
    private readonly UnpackedArticles _articles = new();
    private volatile bool _isClosed;

    /// <summary>Reads in one transaction.</summary>
    public T Read<T>(Func<SqlSession, T> read, CancellationToken cancellation)
    {
        var reader = _free.TryTake(out var free) ? free : new SqliteReader(open(), _articles);
        var isWell = false;
        try
        {
            var result = reader.Read(read, cancellation);
            isWell = reader.IsLight;
            return result;
        }
        finally
        {
            if (isWell && !_isClosed && _free.Count < s_most)
                _free.Add(reader);
            else
                reader.Dispose();
        }
    }

    public void Dispose()
    {
        _isClosed = true;
        while (_free.TryTake(out var reader))
            reader.Dispose();
    }
}
