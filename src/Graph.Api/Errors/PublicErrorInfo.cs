using Graph.Storage;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using Microsoft.Extensions.Logging;

namespace Graph.Api.Errors;

/// <summary>Gives every error a stable code, and hides what only the log should know.</summary>
internal sealed partial class PublicErrorInfo(ILogger<PublicErrorInfo> logger) : IErrorInfoProvider
{
    /// <inheritdoc/>
    public ErrorInfo GetInfo(ExecutionError executionError)
    {
        var (code, message) = Describe(executionError);
        var extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code };
        foreach (var (key, value) in executionError.Extensions ?? [])
        {
            extensions.TryAdd(key, value);
        }

        return new ErrorInfo { Message = message, Extensions = extensions };
    }

    private (string Code, string Message) Describe(ExecutionError error)
    {
        switch (error)
        {
            case SyntaxError:
                return (ErrorCodes.SyntaxError, error.Message);
            case ValidationError:
                return (ErrorCodes.ValidationFailed, error.Message);
            case NoOperationError or InvalidOperationNameError or InvalidOperationError or QueryMissingError or NoOperationNameError:
                return (ErrorCodes.BadRequest, error.Message);
            case TimeoutError:
                return (ErrorCodes.Timeout, "The request took too long; ask for less at a time");
            case UnhandledError:
                return DescribeUnhandled(error, error.InnerException ?? error);
            default:
                return (error.Code ?? ErrorCodes.Internal, error.Message);
        }
    }

    private (string Code, string Message) DescribeUnhandled(ExecutionError error, Exception cause)
    {
        var path = error.Path is null ? "" : string.Join('.', error.Path);
        if (cause is StoreException)
        {
            StoreFailed(logger, path, cause);
            return (ErrorCodes.StoreUnavailable, "The store cannot be read just now; try again later");
        }

        Failed(logger, path, cause);
        return (ErrorCodes.Internal, "Something went wrong while the answer was made");
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store failed at {Path}")]
    private static partial void StoreFailed(ILogger logger, string path, Exception cause);

    [LoggerMessage(Level = LogLevel.Error, Message = "A resolver failed at {Path}")]
    private static partial void Failed(ILogger logger, string path, Exception cause);
}
