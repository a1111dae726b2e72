using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Graph.Api.Observation;
using Graph.Api.Tests.Fakes;
using Graph.Storage;

namespace Graph.Api.Tests;

public sealed class TelemetryTests
{
    [Fact]
    public async Task A_request_is_traced_with_its_batches_and_store_calls_and_without_its_text()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var root = new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is ApiTelemetry.Name or StoreTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var store = await TestStore.OpenAsync();
        await store.Store.ImportAsync([Worlds.Veto().LatestArticle()], TestContext.Current.CancellationToken);
        await using var api = await TestApi.StartAsync(store, new GraphApiOptions());
        await api.DataAsync("query Secret { claims(search: \"veto\") { edges { node { article { text } } } } }");
        var names = spans.Select(span => span.DisplayName).ToHashSet();
        Assert.Superset(
            new HashSet<string>
            {
                "graphql query",
                "batch Article",
                "sqlite FindClaimsAsync",
                "sqlite ArticlesAsync",
                "sqlite ImportAsync",
            },
            names
        );
        var operation = spans.First(span => span.GetTagItem("graphql.operation.name") as string == "Secret");
        Assert.Equal(("OK", "query"), (operation.GetTagItem("graph.outcome"), operation.GetTagItem("graphql.operation.type")));
        Assert.DoesNotContain(
            spans.SelectMany(span => span.TagObjects),
            tag => tag.Value?.ToString()?.Contains("veto", StringComparison.Ordinal) == true
        );
    }

    [Fact]
    public async Task Requests_are_counted_by_outcome_and_cost()
    {
        var measured = new ConcurrentQueue<(string Instrument, double Value, string? Outcome)>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, meters) => Enable(instrument, meters) };
        listener.SetMeasurementEventCallback<double>(
            (instrument, value, tags, _) => measured.Enqueue((instrument.Name, value, Outcome(tags)))
        );
        listener.SetMeasurementEventCallback<long>(
            (instrument, value, tags, _) => measured.Enqueue((instrument.Name, value, Outcome(tags)))
        );
        listener.Start();
        await using var api = await TestApi.StartAsync();
        await api.DataAsync("{ claims(first: 123) { edges { cursor } } }");
        await api.ErrorAsync("{ nothing }");
        Assert.Contains(measured, m => m is { Instrument: "graph.request.cost", Value: 128 });
        Assert.Contains(measured, m => m is { Instrument: "graph.request.duration", Outcome: "OK" });
        Assert.Contains(measured, m => m is { Instrument: "graph.request.duration", Outcome: "GRAPHQL_VALIDATION_FAILED" });
    }

    [Fact]
    public async Task Each_request_is_logged_with_its_cost_and_id()
    {
        await using var api = await TestApi.StartAsync();
        using var response = await api.Client.GetAsync("/graphql?query=query%20Who%7Bclaims(first:7)%7Bedges%7Bcursor%7D%7D%7D");
        var line = Assert.Single(api.Log.Lines, l => l.Contains("query Who cost 12", StringComparison.Ordinal));
        Assert.StartsWith("Information: GET /graphql 200 in ", line, StringComparison.Ordinal);
        Assert.Contains("correlation " + response.Headers.GetValues("X-Request-Id").Single(), line, StringComparison.Ordinal);
    }

    private static void Enable(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == ApiTelemetry.Name)
        {
            listener.EnableMeasurementEvents(instrument);
        }
    }

    private static string? Outcome(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var tag in tags)
        {
            if (tag.Key == "outcome")
            {
                return tag.Value as string;
            }
        }

        return null;
    }
}
