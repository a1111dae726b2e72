using Graph.Api.Http;
using GraphQL;

namespace Graph.Api.Streaming;

/// <summary>Brings the results of an operation to a stream: one of a query or mutation, many of a subscription.</summary>
internal sealed class Delivery(CallRunner runner, IGraphQLTextSerializer serializer)
{
    /// <summary>Delivers until the operation ends or is stopped, and completes it.</summary>
    /// <param name="result">What running it gave: its result, or the source of them.</param>
    /// <param name="stream">Where they go.</param>
    /// <param name="operation">Its name there, or null where the stream is its own.</param>
    /// <param name="correlation">The id of the request.</param>
    /// <param name="stop">Stops it.</param>
    public async Task RunAsync(ExecutionResult result, EventStream stream, string? operation, string correlation, CancellationToken stop)
    {
        if (result.Streams?.Values.SingleOrDefault() is { } results)
        {
            var observer = new ResultObserver(next => stream.Next(operation, serializer.Serialize(runner.Public(next, correlation))));
            using var subscription = results.Subscribe(observer);
            // Whoever stopped it knows.
            await observer.Ended.WaitAsync(stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        else
        {
            stream.Next(operation, serializer.Serialize(result));
        }

        stream.Complete(operation);
    }
}
