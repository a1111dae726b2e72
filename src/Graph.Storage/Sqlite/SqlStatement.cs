using System.Buffers;
using System.Text;
using Graph.Model;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using static SQLitePCL.raw;

namespace Graph.Storage.Sqlite;

/// <summary>One prepared statement that gives at most one number: an import runs thousands of them a second, and a command with its
/// reader costs more than most of them do.</summary>
internal sealed class SqlStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly int[] _places;

    private SqlStatement(sqlite3 database, sqlite3_stmt statement, ReadOnlySpan<(string Name, SqlValue Value)> values)
    {
        (_database, _statement, _places) = (database, statement, new int[values.Length]);
        for (var i = 0; i < values.Length; i++)
            _places[i] = sqlite3_bind_parameter_index(statement, "@" + values[i].Name);
    }

    /// <summary>Prepares a statement for values of these names; null where the text is several.</summary>
    public static SqlStatement? Prepare(sqlite3 database, string text, ReadOnlySpan<(string Name, SqlValue Value)> values)
    {
        Check(database, sqlite3_prepare_v3(database, text, SQLITE_PREPARE_PERSISTENT, out var statement, out var rest));
        if (string.IsNullOrWhiteSpace(rest))
            return new SqlStatement(database, statement, values);
        statement.Dispose();
        return null;
    }

    /// <summary>Runs the statement to its end; the first cell of the first row comes back, null where there is none.</summary>
    public long? Run(ReadOnlySpan<(string Name, SqlValue Value)> values)
    {
        for (var i = 0; i < values.Length; i++)
            Check(_database, Bind(_places[i], values[i].Value));
        try
        {
            var state = sqlite3_step(_statement);
            long? cell =
                state == SQLITE_ROW && sqlite3_column_type(_statement, 0) != SQLITE_NULL ? sqlite3_column_int64(_statement, 0) : null;
            while (state == SQLITE_ROW)
                state = sqlite3_step(_statement);
            if (state != SQLITE_DONE)
                Check(_database, state);
            return cell;
        }
        finally
        {
            // Tells once more what the step told already.
            _ = sqlite3_reset(_statement);
        }
    }

    public void Dispose() => _statement.Dispose();

    private int Bind(int place, in SqlValue value) =>
        value.Kind switch
        {
            SqlKind.None => sqlite3_bind_null(_statement, place),
            SqlKind.Number => sqlite3_bind_int64(_statement, place, value.Number),
            SqlKind.Real => sqlite3_bind_double(_statement, place, value.Real),
            SqlKind.Bytes => sqlite3_bind_blob(_statement, place, value.Bytes),
            _ => Bind(place, value.Text),
        };

    private int Bind(int place, string text)
    {
        const int OnStack = 512;
        // An empty span would be no text.
        if (text.Length == 0)
            return sqlite3_bind_text(_statement, place, text);
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most <= OnStack)
        {
            Span<byte> bytes = stackalloc byte[OnStack];
            return sqlite3_bind_text(_statement, place, bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
        }

        var rented = ArrayPool<byte>.Shared.Rent(most);
        var code = sqlite3_bind_text(_statement, place, rented.AsSpan(0, Encoding.UTF8.GetBytes(text, rented)));
        ArrayPool<byte>.Shared.Return(rented);
        return code;
    }

    private static void Check(sqlite3 database, int code) => SqliteException.ThrowExceptionForRC(code, database);
}
