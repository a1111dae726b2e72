using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Graph.Storage.Sqlite;

/// <summary>
/// One database file: gives each read and write its own pooled connection and transaction, waits while another process holds the lock, and
/// stops SQLite where the caller gives up.
/// </summary>
internal sealed class SqliteFile(string path, bool readOnly, TimeSpan lockTimeout, TimeProvider time) : IDisposable
{
    private const string System = "sqlite";

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);

    private readonly string _connection = SqliteAccess.ConnectionString(path, readOnly, pooled: true);

    // What a reader that failed leaves behind goes with its connection.
    private readonly string _ownConnection = SqliteAccess.ConnectionString(path, readOnly, pooled: false);

    // Writers of this process wait here in turn, without polling the file.
    private readonly SemaphoreSlim _writing = new(1, 1);

    private SqliteReaders? _readers;

    private SqliteReaders Readers => LazyInitializer.EnsureInitialized(ref _readers, () => new SqliteReaders(() => Open(_ownConnection)));

    public string Path => path;

    public bool IsReadOnly => readOnly;

    /// <summary>Reads in one transaction, so that all statements see the same state.</summary>
    public Task<T> ReadAsync<T>(Func<SqlSession, T> read, CancellationToken cancellation, [CallerMemberName] string call = "") =>
        StoreTelemetry.CallAsync(System, call, () => PersistAsync(() => Readers.Read(read, cancellation), cancellation));

    /// <summary>The same for what is read in less time than another thread takes to wake up: it is read before this returns.</summary>
    public Task<T> ReadHereAsync<T>(Func<SqlSession, T> read, CancellationToken cancellation, [CallerMemberName] string call = "") =>
        StoreTelemetry.CallAsync(System, call, () => PersistAsync(() => Readers.Read(read, cancellation), cancellation, isHere: true));

    /// <summary>Writes in one transaction that is kept only if <paramref name="write"/> comes to its end.</summary>
    public Task<T> WriteAsync<T>(Func<SqlSession, T> write, CancellationToken cancellation, [CallerMemberName] string call = "") =>
        StoreTelemetry.CallAsync(System, call, () => WriteInTurnAsync(write, cancellation));

    private async Task<T> WriteInTurnAsync<T>(Func<SqlSession, T> write, CancellationToken cancellation)
    {
        if (readOnly)
            throw new StoreException(
                $"{path} cannot be written, only read; allow writing to the file and its folder, or choose another path"
            );
        await _writing.WaitAsync(cancellation);
        try
        {
            return await PersistAsync(() => InTransaction(write, cancellation), cancellation);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Runs statements that must stand outside a transaction.</summary>
    public Task<T> OutsideTransactionAsync<T>(Func<SqlSession, SqliteConnection, T> work, CancellationToken cancellation) =>
        PersistAsync(
            () =>
            {
                using var connection = Open(_connection);
                using var session = new SqlSession(connection, null);
                return work(session, connection);
            },
            cancellation
        );

    /// <summary>A connection with an open reading transaction, for reading row by row.</summary>
    public Task<SqliteSnapshot> SnapshotAsync(CancellationToken cancellation) =>
        PersistAsync(() => new SqliteSnapshot(Open(_connection)), cancellation);

    /// <summary>Runs a step on a snapshot.</summary>
    public T Guard<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (SqliteException error)
        {
            throw SqliteErrors.Explain(path, error);
        }
        catch (InvalidDataException error)
        {
            throw SqliteErrors.Damaged(path, error);
        }
    }

    public void Dispose()
    {
        _readers?.Dispose();
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
        _writing.Dispose();
    }

    private async Task<T> PersistAsync<T>(Func<T> attempt, CancellationToken cancellation, bool isHere = false)
    {
        var start = time.GetTimestamp();
        while (true)
        {
            try
            {
                cancellation.ThrowIfCancellationRequested();
                return isHere ? attempt() : await Task.Run(attempt, cancellation);
            }
            catch (SqliteException error) when (cancellation.IsCancellationRequested)
            {
                throw new OperationCanceledException(error.Message, error, cancellation);
            }
            catch (SqliteException error) when (SqliteErrors.IsBusy(error) && time.GetElapsedTime(start) < lockTimeout)
            {
                await Task.Delay(s_pause, time, cancellation);
            }
            catch (SqliteException error)
            {
                throw SqliteErrors.Explain(path, error);
            }
            catch (InvalidDataException error)
            {
                throw SqliteErrors.Damaged(path, error);
            }
        }
    }

    private T InTransaction<T>(Func<SqlSession, T> work, CancellationToken cancellation)
    {
        using var connection = Open(_connection, "schema/writing");
        using var stop = cancellation.Register(() => sqlite3_interrupt(connection.Handle));
        using var transaction = connection.BeginTransaction(deferred: false);
        using var session = new SqlSession(connection, transaction);
        var result = work(session);
        cancellation.ThrowIfCancellationRequested();
        transaction.Commit();
        return result;
    }

    private static SqliteConnection Open(string address, string settings = "schema/connection")
    {
        var connection = new SqliteConnection(address);
        try
        {
            connection.Open();
            using var session = new SqlSession(connection, null);
            session.Execute(settings);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
