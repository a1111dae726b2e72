using Microsoft.Extensions.Logging;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>What the clients tell the operator.</summary>
internal static partial class CypherLog
{
    [LoggerMessage(1, LogLevel.Warning, "{Address}: a statement that was given up could not be stopped: {Reason}")]
    public static partial void TerminateFailed(ILogger logger, string address, string reason);

    [LoggerMessage(2, LogLevel.Information, "{Address}: a transaction could not be rolled back, the server will do so by itself: {Reason}")]
    public static partial void RollbackFailed(ILogger logger, string address, string reason);

    [LoggerMessage(3, LogLevel.Warning, "{Address}: the login goes over the network unencrypted; use {Scheme}")]
    public static partial void UnencryptedLogin(ILogger logger, string address, string scheme);

    [LoggerMessage(4, LogLevel.Warning, "{Address} cannot be reached: {Reason}; trying again for up to {Seconds} s")]
    public static partial void Waiting(ILogger logger, string address, string reason, int seconds);
}
