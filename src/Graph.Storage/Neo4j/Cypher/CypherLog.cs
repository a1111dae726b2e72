using Microsoft.Extensions.Logging;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>What the pipelines tell the operator.</summary>
internal static partial class CypherLog
{
    [LoggerMessage(10, LogLevel.Warning, "{Address} cannot be reached: {Reason}; trying again for up to {Seconds} s")]
    public static partial void Waiting(ILogger logger, string address, string reason, int seconds);
}
