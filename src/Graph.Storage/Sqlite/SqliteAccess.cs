using Microsoft.Data.Sqlite;
using SQLitePCL;
using static SQLitePCL.raw;

namespace Graph.Storage.Sqlite;

/// <summary>How a database file can be opened.</summary>
internal static class SqliteAccess
{
    private const UnixFileMode Writable = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>Whether the file is there but may not be written.</summary>
    public static bool IsReadOnly(string path)
    {
        if (!File.Exists(path))
            return false;
        // Whoever may write everything still means a file without any leave to write not to be written.
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Writable) == 0)
            return true;
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
            return false;
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            return true;
        }
    }

    /// <summary>Makes an empty file that its owner alone may read, where there is none. Where that fails, opening it tells why.</summary>
    public static void Make(string path)
    {
        if (File.Exists(path) || OperatingSystem.IsWindows())
            return;
        try
        {
            using var made = new FileStream(
                path,
                new FileStreamOptions
                {
                    Mode = FileMode.CreateNew,
                    Access = FileAccess.Write,
                    UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
                }
            );
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            return;
        }
    }

    /// <summary>Spares SQLite its locks around each call and its count of memory: a connection is one thread's at a time here, and nobody
    /// asks for the count. Where SQLite runs already it stays as it is.</summary>
    static SqliteAccess()
    {
        Batteries_V2.Init();
        _ = sqlite3_config(SQLITE_CONFIG_MULTITHREAD);
        _ = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    }

    public static string ConnectionString(string path, bool readOnly, bool pooled) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = readOnly ? ReadOnlySource(path) : path,
            Mode = readOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            Pooling = pooled,
            DefaultTimeout = 1,
        }.ToString();

    // Without its log a file is all there is, and SQLite need make none beside it.
    private static string ReadOnlySource(string path)
    {
        var log = new FileInfo(path + "-wal");
        return log.Exists && log.Length > 0 ? path : new Uri(path).AbsoluteUri + "?immutable=1";
    }
}
