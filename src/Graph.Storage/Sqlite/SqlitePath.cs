namespace Graph.Storage.Sqlite;

/// <summary>Makes the place for a database file.</summary>
internal static class SqlitePath
{
    /// <summary>The full path, with its folder made where there was none.</summary>
    /// <exception cref="StoreException">The path is a folder, or its folder cannot be made.</exception>
    public static string Prepare(string path)
    {
        try
        {
            var full = Path.GetFullPath(path);
            if (Directory.Exists(full))
                throw new StoreException($"{full} is a folder; name a file in it, such as {Path.Combine(full, "graph.db")}");
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            return full;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new StoreException($"{path} cannot be made: {error.Message}; choose another path or allow writing there", error);
        }
    }
}
