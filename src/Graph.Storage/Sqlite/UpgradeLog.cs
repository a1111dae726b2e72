using Microsoft.Extensions.Logging;

namespace Graph.Storage.Sqlite;

/// <summary>What the embedded store tells the operator while it is brought up to date.</summary>
internal static partial class UpgradeLog
{
    [LoggerMessage(
        1,
        LogLevel.Warning,
        "{Address} is of an older version and is brought up to date: {Done} of {All} articles; if this is interrupted, the next opening goes on"
    )]
    public static partial void Upgrading(ILogger logger, string address, long done, long all);
}
