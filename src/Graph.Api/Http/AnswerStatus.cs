using Graph.Api.Errors;
using GraphQL;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Http;

/// <summary>Which status an answer has.</summary>
internal static class AnswerStatus
{
    /// <summary>
    /// The status of an answer: that of its first error where HTTP has one for it; else 400 where the request was not run, except in
    /// the older media type, in which whatever is well-formed answers 200.
    /// </summary>
    public static int Of(ExecutionResult result, string format) =>
        result.Executed ? StatusCodes.Status200OK
        : result.Errors is [var first, ..] && OfCode(PublicErrorInfo.CodeOf(first)) is { } status ? status
        : format == AnswerFormat.Json ? StatusCodes.Status200OK
        : StatusCodes.Status400BadRequest;

    private static int? OfCode(string code) =>
        code switch
        {
            ErrorCodes.Unauthenticated => StatusCodes.Status401Unauthorized,
            ErrorCodes.Forbidden => StatusCodes.Status403Forbidden,
            // Clients of the protocol expect to be told in an answer.
            ErrorCodes.PersistedQueryNotFound or ErrorCodes.PersistedQueryNotSupported => StatusCodes.Status200OK,
            ErrorCodes.Timeout or ErrorCodes.StoreUnavailable => StatusCodes.Status503ServiceUnavailable,
            ErrorCodes.TooManyStreams => StatusCodes.Status429TooManyRequests,
            ErrorCodes.Internal => StatusCodes.Status500InternalServerError,
            _ => null,
        };
}
