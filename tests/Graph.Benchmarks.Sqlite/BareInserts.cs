using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Graph.Benchmarks.Sqlite;

/// <summary>
/// The floor: the rows of a store, but for its words, put into tables with the same indexes by prepared statements, in the order of their keys and in
/// transactions of as many rows as a bulk import publishes at once. The rows are at hand; nothing is looked up, derived or packed.
/// </summary>
internal static class BareInserts
{
    private const int RowsATransaction = 100_000;

    public static void Run(string store, string path)
    {
        using var source = Open(store);
        using var target = Open(path);
        Run(target, "PRAGMA journal_mode = WAL");
        Run(target, "PRAGMA cache_size = -131072");
        foreach (
            var statement in Texts(
                source,
                "SELECT sql FROM sqlite_schema WHERE type IN ('table', 'index') AND sql IS NOT NULL AND name NOT LIKE '%_words%' AND name NOT LIKE 'sqlite_%'"
            )
        )
            Run(target, statement);
        var (rows, time) = (0L, TimeSpan.Zero);
        foreach (var table in Texts(source, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict"))
        {
            var (count, taken) = Copy(source, target, table);
            (rows, time) = (rows + count, time + taken);
            Console.WriteLine($"bare {table}\t{count} rows\t{taken.TotalSeconds:0.0} s");
        }

        Console.WriteLine($"bare inserts\t{rows} rows\t{time.TotalSeconds:0.0} s");
    }

    private static (long Rows, TimeSpan Time) Copy(SqliteConnection source, SqliteConnection target, string table)
    {
        using var select = source.CreateCommand();
        select.CommandText = table == "claim_place" ? "SELECT * FROM claim_place ORDER BY claim" : $"SELECT * FROM {table}";
        using var reader = select.ExecuteReader();
        using var insert = target.CreateCommand();
        insert.CommandText =
            $"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Range(0, reader.FieldCount).Select(i => $"@p{i}"))})";
        for (var i = 0; i < reader.FieldCount; i++)
            insert.Parameters.Add(new SqliteParameter($"@p{i}", null));
        var (count, time) = (0L, TimeSpan.Zero);
        var rows = new List<object[]>();
        do
        {
            rows.Clear();
            while (rows.Count < RowsATransaction && reader.Read())
            {
                var row = new object[reader.FieldCount];
                reader.GetValues(row);
                rows.Add(row);
            }

            var clock = Stopwatch.StartNew();
            using var transaction = target.BeginTransaction();
            insert.Transaction = transaction;
            foreach (var row in rows)
            {
                for (var i = 0; i < row.Length; i++)
                    insert.Parameters[i].Value = row[i];
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
            (count, time) = (count + rows.Count, time + clock.Elapsed);
        } while (rows.Count == RowsATransaction);

        return (count, time);
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // statements of this benchmark and of the store's own schema
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static List<string> Texts(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // statements of this benchmark
        command.CommandText = statement;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
            texts.Add(reader.GetString(0));
        return texts;
    }
}
