using Graph.Api.Http;
using Graph.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Graph.Api.Health;

/// <summary>Whether the process lives and whether its store answers.</summary>
internal sealed partial class HealthEndpoints(IGraphReader reader, TimeProvider clock, ILogger<HealthEndpoints> logger)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    /// <summary>Answers 200 while the process runs.</summary>
    public static Task LiveAsync(HttpContext http) => WriteAsync(http, "live");

    /// <summary>Answers 200 where the store tells its status in time, otherwise 503.</summary>
    public async Task ReadyAsync(HttpContext http)
    {
        using var patience = new CancellationTokenSource(s_patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, http.RequestAborted);
        try
        {
            await reader.StatusAsync(either.Token).WaitAsync(either.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (error is StoreException or OperationCanceledException or TimeoutException)
        {
            NotReady(logger, error);
            await Problem.WriteAsync(http, StatusCodes.Status503ServiceUnavailable, "The store does not answer").ConfigureAwait(false);
            return;
        }

        await WriteAsync(http, "ready").ConfigureAwait(false);
    }

    private static Task WriteAsync(HttpContext http, string status)
    {
        http.Response.Headers.CacheControl = "no-store";
        return http.Response.WriteAsJsonAsync(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["status"] = status },
            http.RequestAborted
        );
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store does not answer")]
    private static partial void NotReady(ILogger logger, Exception cause);
}
