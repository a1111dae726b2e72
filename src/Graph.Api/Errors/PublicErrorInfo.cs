using Graph.Storage;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;

namespace Graph.Api.Errors;

/// <summary>Gives every error a stable code, and hides what only the log should know.</summary>
internal sealed class PublicErrorInfo(GraphApiOptions options) : IErrorInfoProvider
{
    private const string Suggestion = " Did you mean";

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

    /// <summary>The code of an error.</summary>
    public static string CodeOf(ExecutionError error) =>
        error switch
        {
            SyntaxError => ErrorCodes.SyntaxError,
            ValidationError => ErrorCodes.ValidationFailed,
            NoOperationError or InvalidOperationNameError or InvalidOperationError or QueryMissingError or NoOperationNameError =>
                ErrorCodes.BadRequest,
            TimeoutError => ErrorCodes.Timeout,
            UnhandledError { InnerException: StoreException } => ErrorCodes.StoreUnavailable,
            UnhandledError => ErrorCodes.Internal,
            _ => error.Code ?? ErrorCodes.Internal,
        };

    private (string Code, string Message) Describe(ExecutionError error) =>
        CodeOf(error) switch
        {
            ErrorCodes.Timeout => (ErrorCodes.Timeout, "The request took too long; ask for less at a time"),
            ErrorCodes.StoreUnavailable => (ErrorCodes.StoreUnavailable, "The store cannot be read just now; try again later"),
            ErrorCodes.Internal => (ErrorCodes.Internal, "Something went wrong while the answer was made"),
            var code => (code, options.Suggestions ? error.Message : WithoutSuggestion(error.Message)),
        };

    private static string WithoutSuggestion(string message) =>
        message.IndexOf(Suggestion, StringComparison.Ordinal) is > 0 and var end ? message[..end] : message;
}
