using System.Globalization;
using Graph.Model;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Runs named statements on one connection and keeps them prepared for as long as it lives.</summary>
internal sealed class SqlSession(SqliteConnection connection, SqliteTransaction? transaction) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    public int Execute(string name, params ReadOnlySpan<(string Name, object? Value)> values) => Command(name, values).ExecuteNonQuery();

    public List<T> Query<T>(string name, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var reader = Command(name, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    /// <summary>The rows of a statement one by one; the reader is the caller's to close.</summary>
    public SqliteDataReader Read(string name, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Command(name, values).ExecuteReader();

    public long Number(string name, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Convert.ToInt64(Command(name, values).ExecuteScalar(), CultureInfo.InvariantCulture);

    /// <summary>The first cell of the first row; null where there is none.</summary>
    public long? NumberOrNull(string name, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Command(name, values).ExecuteScalar() is { } cell and not DBNull ? Convert.ToInt64(cell, CultureInfo.InvariantCulture) : null;

    public void Dispose()
    {
        foreach (var command in _commands.Values)
            command.Dispose();
    }

    private SqliteCommand Command(string name, ReadOnlySpan<(string Name, object? Value)> values)
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
            command.Parameters[i].Value = Bound(values[i].Value);
        return command;
    }

    private static object Bound(object? value) =>
        value switch
        {
            null => DBNull.Value,
            NodeId id => id.Value,
            DateOnly day => Day.Number(day)!,
            bool flag => flag ? 1 : 0,
            _ => value,
        };
}
