using System.Globalization;
using System.Threading.RateLimiting;
using Graph.Api.Http;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Access;

/// <summary>Bounds how many requests a key, or an address without a key, may send a minute.</summary>
internal sealed class RateLimit : IDisposable
{
    private const int StepsPerMinute = 12;

    private static readonly TimeSpan s_step = TimeSpan.FromMinutes(1) / StepsPerMinute;

    private readonly PartitionedRateLimiter<Caller>? _limiter;

    /// <summary>Makes the limit that the options ask for; none without a number.</summary>
    public RateLimit(GraphApiOptions options) =>
        _limiter = options.RequestsPerMinute is not { } most
            ? null
            : PartitionedRateLimiter.Create<Caller, string>(caller =>
                caller.Key?.Scopes.HasFlag(Scope.Admin) == true
                    ? RateLimitPartition.GetNoLimiter("")
                    : RateLimitPartition.GetSlidingWindowLimiter(
                        caller.Name,
                        _ => new SlidingWindowRateLimiterOptions
                        {
                            PermitLimit = most,
                            Window = TimeSpan.FromMinutes(1),
                            SegmentsPerWindow = StepsPerMinute,
                            QueueLimit = 0,
                        }
                    )
            );

    /// <summary>Lets the request go on, or answers 429 and when to try again.</summary>
    public async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        using var lease =
            _limiter is not null && http.Request.Path.StartsWithSegments("/graphql", StringComparison.Ordinal)
                ? _limiter.AttemptAcquire(Caller.Of(http))
                : null;
        if (lease?.IsAcquired != false)
        {
            await next(http).ConfigureAwait(false);
            return;
        }

        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : s_step;
        http.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        await Problem
            .WriteAsync(http, StatusCodes.Status429TooManyRequests, "Too many requests in a minute; wait as Retry-After says")
            .ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose() => _limiter?.Dispose();
}
