using System.Globalization;

namespace Graph.Benchmarks.Sqlite;

/// <summary>What files take, and what this process has had written.</summary>
internal static class Disk
{
    private const string Field = "write_bytes:";

    /// <summary>Bytes that this process caused to be written to disks, by Linux's account.</summary>
    public static long Written()
    {
        var line = File.ReadLines("/proc/self/io").First(l => l.StartsWith(Field, StringComparison.Ordinal));
        return long.Parse(line[Field.Length..], CultureInfo.InvariantCulture);
    }

    /// <summary>Size of a database; what waits beside it in the log is not its size.</summary>
    public static long Size(string path) => new FileInfo(path).Length;
}
