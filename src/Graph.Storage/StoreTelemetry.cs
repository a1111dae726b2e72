using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Graph.Storage;

/// <summary>Traces and measures what stores are asked, where somebody listens to <see cref="Name"/>.</summary>
public static class StoreTelemetry
{
    /// <summary>Name of the source of traces and of the meter.</summary>
    public const string Name = "Graph.Storage";

    private static readonly ActivitySource s_source = new(Name);
    private static readonly Meter s_meter = new(Name);
    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram<double>(
        "graph.store.duration",
        "s",
        "How long a call to the store takes, retries and waiting included."
    );

    /// <summary>Runs a call under its name.</summary>
    internal static Task<T> CallAsync<T>(string system, string operation, Func<Task<T>> call) =>
        s_source.HasListeners() || s_duration.Enabled ? ObservedAsync(system, operation, call) : call();

    private static async Task<T> ObservedAsync<T>(string system, string operation, Func<Task<T>> call)
    {
        using var activity = s_source.StartActivity($"{system} {operation}", ActivityKind.Client);
        activity?.SetTag("db.system.name", system).SetTag("db.operation.name", operation);
        var start = Stopwatch.GetTimestamp();
        var outcome = "ok";
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            outcome = failure is OperationCanceledException ? "cancelled" : "failed";
            activity?.SetStatus(ActivityStatusCode.Error, outcome);
            throw;
        }
        finally
        {
            s_duration.Record(
                Stopwatch.GetElapsedTime(start).TotalSeconds,
                new TagList
                {
                    { "db.system.name", system },
                    { "db.operation.name", operation },
                    { "outcome", outcome },
                }
            );
        }
    }
}
