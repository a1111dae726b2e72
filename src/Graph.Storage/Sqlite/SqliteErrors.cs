using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Graph.Storage.Sqlite;

/// <summary>Turns what SQLite says into one line that names the file, the cause and the remedy.</summary>
internal static class SqliteErrors
{
    public static bool IsBusy(SqliteException error) => error.SqliteErrorCode is SQLITE_BUSY or SQLITE_LOCKED;

    public static StoreException Explain(string path, SqliteException error) => new(Line(path, error), error);

    /// <summary>Damage that SQLite itself does not notice.</summary>
    public static StoreException Damaged(string path, Exception error) =>
        new($"{path} is damaged: {error.Message}; restore a backup or move the file away", error);

    private static string Line(string path, SqliteException error) =>
        error.SqliteErrorCode switch
        {
            SQLITE_BUSY or SQLITE_LOCKED => $"{path} is locked by another process; wait until that has finished, or stop it, and try again",
            SQLITE_NOTADB or SQLITE_CORRUPT =>
                $"{path} is not a Graph database or is damaged: {Cause(error)}; restore a backup or move the file away",
            SQLITE_READONLY or SQLITE_PERM or SQLITE_AUTH =>
                $"{path} cannot be written: {Cause(error)}; allow writing to the file and its folder, or choose another path",
            SQLITE_CANTOPEN =>
                $"{path} cannot be opened: {Cause(error)}; allow reading and writing the file and its folder, or choose another path",
            SQLITE_FULL => $"{path} cannot grow: {Cause(error)}; free some space on its disk and try again",
            SQLITE_IOERR => $"{path} cannot be read or written: {Cause(error)}; check its disk and try again",
            _ => $"{path} failed: {Cause(error)}",
        };

    private static string Cause(SqliteException error) => sqlite3_errstr(error.SqliteExtendedErrorCode).utf8_to_string();
}
