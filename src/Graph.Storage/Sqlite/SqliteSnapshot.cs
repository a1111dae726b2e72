using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>A state of the store that stays as it is for as long as the snapshot is held.</summary>
internal sealed class SqliteSnapshot : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;

    public SqliteSnapshot(SqliteConnection connection)
    {
        _connection = connection;
        _transaction = connection.BeginTransaction(deferred: true);
        Session = new SqlSession(connection, _transaction);
    }

    public SqlSession Session { get; }

    public void Dispose()
    {
        Session.Dispose();
        _transaction.Dispose();
        _connection.Dispose();
    }
}
