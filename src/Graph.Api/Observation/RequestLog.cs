using System.Diagnostics;
using Graph.Api.Access;
using Graph.Api.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Graph.Api.Observation;

/// <summary>One structured line for each request, with its operation and cost, and without documents, variables or keys.</summary>
public sealed partial class RequestLog
{
    private readonly ILogger<RequestLog> _logger;

    /// <summary>Makes the log.</summary>
    public RequestLog(ILogger<RequestLog> logger) => _logger = logger;

    /// <summary>Lets the request go on and logs how it ended.</summary>
    internal async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        var correlation = Correlation.Of(http);
        http.Response.Headers["X-Request-Id"] = correlation;
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(http).ConfigureAwait(false);
        }
        finally
        {
            if (_logger.IsEnabled(LogLevel.Information))
            {
                var call = http.Features.Get<PreparedCall>();
                var (type, name) = (call?.Operation?.Operation.ToString().ToLowerInvariant(), call?.Operation?.Name?.StringValue);
                var (method, path, status, cost) = (http.Request.Method, http.Request.Path.ToString(), Status(http), call?.Cost);
                var (milliseconds, caller) = (Stopwatch.GetElapsedTime(start).TotalMilliseconds, Caller.Of(http).Name);
                Answered(_logger, method, path, status, milliseconds, type, name, cost, caller, correlation);
            }
        }
    }

    // What other servers log for a client that did not wait for its answer.
    private static int Status(HttpContext http) => http.RequestAborted.IsCancellationRequested ? 499 : http.Response.StatusCode;

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "{Method} {Path} {Status} in {Milliseconds:F1} ms, {OperationType} {OperationName} cost {Cost}, from {Caller}, correlation {CorrelationId}"
    )]
    private static partial void Answered(
        ILogger logger,
        string method,
        string path,
        int status,
        double milliseconds,
        string? operationType,
        string? operationName,
        long? cost,
        string caller,
        string correlationId
    );
}
