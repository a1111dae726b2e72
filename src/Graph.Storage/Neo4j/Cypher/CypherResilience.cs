using Graph.Storage.Neo4j.Connection;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Registry;
using Polly.Retry;
using Polly.Timeout;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>
/// The pipelines around the database. Outside, around a whole piece of work: a total time, then retries with decorrelated jitter. Inside,
/// around
/// each request: a circuit breaker that spares a server which does not answer, then a time of its own.
/// </summary>
internal sealed class CypherResilience(ResiliencePipelineProvider<string> pipelines, string address)
{
    private static readonly ResiliencePropertyKey<Exception> s_last = new("graph.neo4j.last-failure");

    /// <summary>Adds the pipelines to a registry.</summary>
    public static void Add(ResiliencePipelineRegistry<string> registry, Neo4jOptions options, ILogger logger, TimeProvider time)
    {
        AddWork(Work(CypherAccess.Read), options.ReadPatience, int.MaxValue, WaitingIsTold(options.ReadPatience));
        AddWork(Work(CypherAccess.Write), options.WritePatience, int.MaxValue, WaitingIsTold(options.WritePatience));
        AddWork(OpenKey, options.OpenPatience, OpenRetries, _ => { });
        AddRequest(Request(CypherAccess.Read), options.ReadTimeout);
        AddRequest(Request(CypherAccess.Write), options.WriteTimeout);

        Action<Exception> WaitingIsTold(TimeSpan patience) =>
            failure => CypherLog.Waiting(logger, options.Address, CypherFailures.Reason(failure), (int)patience.TotalSeconds);

        void AddWork(string key, TimeSpan patience, int retries, Action<Exception> waits) =>
            registry.TryAddBuilder(
                key,
                (builder, _) =>
                {
                    builder.TimeProvider = time;
                    builder.AddTimeout(patience).AddRetry(Retry(retries, waits));
                }
            );

        void AddRequest(string key, TimeSpan timeout) =>
            registry.TryAddBuilder(
                key,
                (builder, _) =>
                {
                    builder.TimeProvider = time;
                    builder.AddCircuitBreaker(Breaker()).AddTimeout(timeout);
                }
            );
    }

    /// <summary>Runs a piece of work until it succeeds, cannot succeed, or patience runs out.</summary>
    /// <exception cref="StoreException">It failed.</exception>
    public Task<T> WorkAsync<T>(CypherAccess access, Func<CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        WorkAsync(Work(access), work, cancellation);

    /// <summary>The same with the short patience of opening a store.</summary>
    public Task<T> OpenAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        WorkAsync(OpenKey, work, cancellation);

    /// <summary>Runs one request of a piece of work once.</summary>
    public async Task<T> RequestAsync<T>(CypherAccess access, Func<CancellationToken, Task<T>> request, CancellationToken cancellation) =>
        await pipelines
            .GetPipeline(Request(access))
            .ExecuteAsync(static async (request, token) => await request(token), request, cancellation);

    private const string OpenKey = "neo4j/open";

    // Some six seconds of pauses: who mistypes an address should not wait long, while a server that is only slow has all the patience of
    // opening.
    private const int OpenRetries = 7;

    private async Task<T> WorkAsync<T>(string key, Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        var context = ResilienceContextPool.Shared.Get(cancellation);
        try
        {
            return await pipelines
                .GetPipeline(key)
                .ExecuteAsync(static async (context, work) => await work(context.CancellationToken), context, work);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            if (CypherFailures.Describe(address, e, context.Properties.GetValue(s_last, null!)) is { } known)
            {
                throw known;
            }

            throw;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static string Work(CypherAccess access) => access == CypherAccess.Read ? "neo4j/read" : "neo4j/write";

    private static string Request(CypherAccess access) => access == CypherAccess.Read ? "neo4j/request/read" : "neo4j/request/write";

    // Past the first pauses: what is over in half a second is not worth a line.
    private const int RetryThatIsTold = 3;

    private static RetryStrategyOptions Retry(int retries, Action<Exception> waits) =>
        new()
        {
            MaxRetryAttempts = retries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromMilliseconds(50),
            MaxDelay = TimeSpan.FromSeconds(3),
            ShouldHandle = arguments =>
                ValueTask.FromResult(CypherFailures.IsWorthRetrying(arguments.Outcome.Exception, arguments.AttemptNumber)),
            OnRetry = arguments =>
            {
                if (arguments.Outcome.Exception is { } failure and not BrokenCircuitException)
                {
                    arguments.Context.Properties.Set(s_last, failure);
                    if (arguments.AttemptNumber == RetryThatIsTold && CypherFailures.IsConnection(failure))
                    {
                        waits(failure);
                    }
                }

                return ValueTask.CompletedTask;
            },
        };

    private static CircuitBreakerStrategyOptions Breaker() =>
        new()
        {
            FailureRatio = 0.5,
            MinimumThroughput = 10,
            SamplingDuration = TimeSpan.FromSeconds(10),
            BreakDuration = TimeSpan.FromSeconds(2),
            ShouldHandle = arguments =>
                ValueTask.FromResult(arguments.Outcome.Exception is { } failure && CypherFailures.IsConnection(failure)),
        };
}
