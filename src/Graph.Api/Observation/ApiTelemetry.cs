using System.Diagnostics;
using System.Diagnostics.Metrics;
using Graph.Api.Errors;
using Graph.Api.Http;
using Graph.Api.Writing;
using GraphQL;

namespace Graph.Api.Observation;

/// <summary>Traces and measures operations, look-ups and imports, where somebody listens to <see cref="Name"/>. No document, variable or
/// answer gets into it.</summary>
public static class ApiTelemetry
{
    /// <summary>Name of the source of traces and of the meter.</summary>
    public const string Name = "Graph.Api";

    private static readonly ActivitySource s_source = new(Name);
    private static readonly Meter s_meter = new(Name);
    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram<double>(
        "graph.request.duration",
        "s",
        "How long an operation takes."
    );
    private static readonly Histogram<long> s_cost = s_meter.CreateHistogram<long>("graph.request.cost", null, "What an operation costs.");
    private static readonly Histogram<int> s_batch = s_meter.CreateHistogram<int>(
        "graph.batch.size",
        null,
        "How many look-ups are gathered into one call."
    );
    private static readonly Counter<int> s_articles = s_meter.CreateCounter<int>(
        "graph.import.articles",
        null,
        "Articles that clients sent, by what became of them."
    );
    private static readonly Counter<int> s_claims = s_meter.CreateCounter<int>("graph.import.claims", null, "Claims that were new.");
    private static readonly UpDownCounter<int> s_streams = s_meter.CreateUpDownCounter<int>(
        "graph.streams.open",
        null,
        "Streams of server-sent events that are open."
    );

    /// <summary>Runs an operation.</summary>
    internal static async Task<ExecutionResult> OperationAsync(PreparedCall call, Func<Task<ExecutionResult>> run)
    {
        var type = call.Operation?.Operation.ToString().ToLowerInvariant() ?? "unknown";
        using var activity = s_source.StartActivity($"graphql {type}");
        activity
            ?.SetTag("graphql.operation.type", type)
            .SetTag("graphql.operation.name", call.Operation?.Name?.StringValue)
            .SetTag("graph.cost", call.Cost);
        var start = Stopwatch.GetTimestamp();
        var outcome = "CANCELLED";
        try
        {
            var result = await run().ConfigureAwait(false);
            outcome = result.Errors is [var first, ..] ? PublicErrorInfo.CodeOf(first) : "OK";
            return result;
        }
        finally
        {
            activity?.SetTag("graph.outcome", outcome);
            s_duration.Record(
                Stopwatch.GetElapsedTime(start).TotalSeconds,
                new TagList { { "graphql.operation.type", type }, { "outcome", outcome } }
            );
            s_cost.Record(call.Cost, new TagList { { "graphql.operation.type", type } });
        }
    }

    /// <summary>Begins a call that gathers look-ups.</summary>
    internal static Activity? Batch(string of, int size)
    {
        s_batch.Record(size, new TagList { { "graph.batch.of", of } });
        return s_source.StartActivity($"batch {of}")?.SetTag("graph.batch.size", size);
    }

    /// <summary>Begins an import.</summary>
    internal static Activity? Import(int articles) => s_source.StartActivity("import")?.SetTag("graph.import.articles", articles);

    /// <summary>Counts what an import did.</summary>
    internal static void Imported(ImportedArticle article)
    {
        s_articles.Add(1, new TagList { { "change", article.Change.ToString().ToUpperInvariant() } });
        s_claims.Add(article.ClaimsAdded);
    }

    /// <summary>Counts streams that open (1) and close (-1).</summary>
    internal static void Streams(int change) => s_streams.Add(change);
}
