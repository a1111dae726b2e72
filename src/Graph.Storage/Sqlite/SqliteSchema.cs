using System.Globalization;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Graph.Storage.Sqlite;

/// <summary>Brings a file to the newest schema, once, however many processes open it at the same time.</summary>
internal static class SqliteSchema
{
    private const string Folder = "migrations/";
    private const int First = 2;

    private static readonly (int Version, string Name)[] s_migrations =
    [
        .. SqlText
            .Names.Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .Select(n => (int.Parse(n.AsSpan(Folder.Length, 4), NumberStyles.None, CultureInfo.InvariantCulture), n[Folder.Length..])),
    ];

    /// <summary>The version that this program knows.</summary>
    public static int Newest => s_migrations[^1].Version;

    /// <summary>Brings the file to the newest schema, and tells whether its articles are left to be read in again: also where that was
    /// interrupted.</summary>
    /// <exception cref="StoreException">The file belongs to another program or a newer version, or cannot be written.</exception>
    public static async Task<bool> ApplyAsync(SqliteFile file, CancellationToken cancellation)
    {
        if (file.IsReadOnly)
        {
            if (await file.ReadAsync(session => Version(file, session), cancellation) < Newest)
                throw new StoreException(
                    $"{file.Path} has an older schema and cannot be written; allow writing to it once, so that it can be brought up to date"
                );
            return false;
        }

        await file.OutsideTransactionAsync((session, connection) => Prepare(file, session, connection), cancellation);
        if (await file.ReadAsync(session => Version(file, session), cancellation) < Newest)
            await file.WriteAsync(session => Migrate(file, session), cancellation);
        return await file.ReadAsync(
            session => session.Query("write/staged-counts", row => row.GetInt64(0) > 0 && row.GetInt64(1) == 0)[0],
            cancellation
        );
    }

    /// <summary>The version of the file's schema; 0 for an empty file.</summary>
    public static int Version(SqliteFile file, SqlSession session)
    {
        var (tables, migrated) = session.Query("schema/tables", row => (row.GetInt64(0), row.GetBoolean(1)))[0];
        if (!migrated)
        {
            return tables == 0
                ? 0
                : throw new StoreException($"{file.Path} is the database of another program; choose another path or move the file away");
        }

        var version = (int)session.Number("schema/version");
        if (version is > 0 and < First)
        {
            throw new StoreException(
                $"{file.Path} has schema {version}, which this program no longer writes; read its articles into a new store as docs/operations.md says (Upgrades)"
            );
        }

        return version <= Newest
            ? version
            : throw new StoreException(
                $"{file.Path} has schema {version}, this program knows only up to {Newest}; use a newer version of the program or another store"
            );
    }

    private static bool Prepare(SqliteFile file, SqlSession session, SqliteConnection connection)
    {
        Version(file, session);
        if (sqlite3_db_readonly(connection.Handle, "main") == 1)
            throw new StoreException($"{file.Path} cannot be written; allow writing to the file and its folder, or choose another path");
        session.Query("schema/wal", row => row.GetString(0));
        return true;
    }

    private static int Migrate(SqliteFile file, SqlSession session)
    {
        session.Execute("schema/create-migrations");
        var done = (int)session.Number("schema/version");
        foreach (var (version, name) in s_migrations.Where(m => m.Version > done))
        {
            session.Execute(Folder + name);
            session.Execute("schema/record-migration", ("version", version), ("name", name));
        }

        return Version(file, session);
    }
}
