using Microsoft.Data.Sqlite;

namespace Graph.Storage.Tests.Sqlite;

/// <summary>Looks into a database file beside the store, and changes it as another program would.</summary>
internal sealed class RawDatabase : IDisposable
{
    private readonly SqliteConnection _connection;

    public RawDatabase(string path)
    {
        _connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Pooling = false,
                DefaultTimeout = 5,
            }.ToString()
        );
        _connection.Open();
    }

    public void Run(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    /// <summary>Rows with their cells put together; cells of columns to leave out are skipped.</summary>
    public List<string> Rows(string statement, params string[] without)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            var cells = Enumerable.Range(0, reader.FieldCount).Where(i => !without.Contains(reader.GetName(i))).Select(reader.GetValue);
            rows.Add(string.Join(" | ", cells.Select(c => FormattableString.Invariant($"{c}"))));
        }

        return rows;
    }

    /// <summary>How SQLite would run a statement, a step a line.</summary>
    public List<string> Plan(string statement, IEnumerable<(string Name, object? Value)> values)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + statement;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue("@" + name, value ?? DBNull.Value);
        using var reader = command.ExecuteReader();
        var steps = new List<string>();
        while (reader.Read())
            steps.Add(reader.GetString(3));
        return steps;
    }

    public void Dispose() => _connection.Dispose();
}
