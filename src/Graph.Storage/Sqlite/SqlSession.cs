using System.Globalization;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Graph.Storage.Sqlite;

/// <summary>Runs named statements on one connection and keeps them prepared for as long as it lives.</summary>
internal sealed class SqlSession(SqliteConnection connection, SqliteTransaction? transaction, UnpackedArticles? articles = null)
    : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    private readonly Dictionary<string, SqlStatement> _statements = new(StringComparer.Ordinal);

    /// <summary>Articles that need not be unpacked again.</summary>
    public UnpackedArticles Articles { get; } = articles ?? new UnpackedArticles();

    /// <summary>How many statements it keeps prepared.</summary>
    public int Kept => _commands.Count + _statements.Count;

    public void Execute(string name, params ReadOnlySpan<(string Name, SqlValue Value)> values)
    {
        if (Statement(name, values) is { } statement)
            statement.Run(values);
        else
            Command(name, values).ExecuteNonQuery();
    }

    public List<T> Query<T>(string name, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, SqlValue Value)> values)
    {
        using var reader = Command(name, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    /// <summary>The rows of a statement one by one; the reader is the caller's to close.</summary>
    public SqliteDataReader Read(string name, params ReadOnlySpan<(string Name, SqlValue Value)> values) =>
        Command(name, values).ExecuteReader();

    /// <summary>Inserts a row; its key comes back. What RETURNING gives goes through a table of its own, which costs more than the
    /// row.</summary>
    public long Insert(string name, params ReadOnlySpan<(string Name, SqlValue Value)> values)
    {
        Execute(name, values);
        return sqlite3_last_insert_rowid(connection.Handle);
    }

    /// <summary>The first cell of the first row; 0 where there is none.</summary>
    public long Number(string name, params ReadOnlySpan<(string Name, SqlValue Value)> values) => NumberOrNull(name, values) ?? 0;

    /// <summary>The first cell of the first row; null where there is none.</summary>
    public long? NumberOrNull(string name, params ReadOnlySpan<(string Name, SqlValue Value)> values) =>
        Statement(name, values) is { } statement ? statement.Run(values)
        : Command(name, values).ExecuteScalar() is { } cell and not DBNull ? Convert.ToInt64(cell, CultureInfo.InvariantCulture)
        : null;

    public void Dispose()
    {
        foreach (var command in _commands.Values)
            command.Dispose();
        foreach (var statement in _statements.Values)
            statement.Dispose();
    }

    /// <summary>A statement that is always the same and gives no rows; null for any other.</summary>
    private SqlStatement? Statement(string name, ReadOnlySpan<(string Name, SqlValue Value)> values)
    {
        if (_statements.TryGetValue(name, out var known))
            return known;
        if (!SqlText.IsFixed(name) || SqlStatement.Prepare(connection.Handle!, SqlText.Of(name, values), values) is not { } statement)
            return null;
        _statements.Add(name, statement);
        return statement;
    }

    private SqliteCommand Command(string name, ReadOnlySpan<(string Name, SqlValue Value)> values)
    {
        // A statement that is always the same is known by its name, which costs less to look up than its text.
        var isFixed = SqlText.IsFixed(name);
        var key = isFixed ? name : SqlText.Of(name, values);
        if (!_commands.TryGetValue(key, out var command))
        {
            var text = isFixed ? SqlText.Of(name, values) : key;
            command = connection.CreateCommand();
            command.Transaction = transaction;
#pragma warning disable CA2100 // the text comes from the embedded files alone
            command.CommandText = text;
#pragma warning restore CA2100
            _commands.Add(key, command);
            foreach (var (parameter, _) in values)
                command.Parameters.Add(new SqliteParameter { ParameterName = "@" + parameter });
        }

        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i].Value.Boxed;
        return command;
    }
}
