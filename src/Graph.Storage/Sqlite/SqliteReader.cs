using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Graph.Storage.Sqlite;

/// <summary>A connection that reads again and again and keeps its statements prepared in between.</summary>
internal sealed class SqliteReader(SqliteConnection connection, UnpackedArticles articles) : IDisposable
{
    // Filters make hundreds of statements out of one file; a reader that has met many of them starts afresh.
    private const int MostKept = 200;

    private readonly SqlSession _session = new(connection, null, articles);

    /// <summary>Whether it holds no more than it may hold between two reads.</summary>
    public bool IsLight => _session.Kept <= MostKept;

    /// <summary>Reads in one transaction. A reader that fails is of no more use.</summary>
    public T Read<T>(Func<SqlSession, T> read, CancellationToken cancellation)
    {
        using var stop = cancellation.Register(() => sqlite3_interrupt(connection.Handle));
        _session.Execute("schema/begin");
        var result = read(_session);
        cancellation.ThrowIfCancellationRequested();
        _session.Execute("schema/end");
        return result;
    }

    public void Dispose()
    {
        _session.Dispose();
        connection.Dispose();
    }
}
