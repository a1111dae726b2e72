using GraphQL;
using Microsoft.Extensions.Logging;

namespace Graph.Api.Errors;

/// <summary>Tells the log what the client is not told; both are given the id of the request, by which the one leads to the other.</summary>
internal sealed partial class ErrorLog(ILogger<ErrorLog> logger)
{
    /// <summary>Logs the errors of an answer that have a hidden cause, and marks them with <paramref name="correlation"/>.</summary>
    public void Note(ExecutionErrors? errors, string correlation)
    {
        foreach (var error in errors ?? [])
        {
            var code = PublicErrorInfo.CodeOf(error);
            if (code is not (ErrorCodes.Internal or ErrorCodes.StoreUnavailable or ErrorCodes.Timeout))
            {
                continue;
            }

            var path = error.Path is null ? "" : string.Join('.', error.Path);
            (error.Extensions ??= []).TryAdd("correlationId", correlation);
            if (code == ErrorCodes.Internal)
            {
                Failed(logger, path, correlation, error.InnerException ?? error);
            }
            else
            {
                NotAnswered(logger, code, path, correlation, error.InnerException);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Code} at '{Path}', correlation {CorrelationId}")]
    private static partial void NotAnswered(ILogger logger, string code, string path, string correlationId, Exception? cause);

    [LoggerMessage(Level = LogLevel.Error, Message = "A resolver failed at '{Path}', correlation {CorrelationId}")]
    private static partial void Failed(ILogger logger, string path, string correlationId, Exception cause);
}
