using Graph.Api.Access;
using Graph.Api.Errors;
using Graph.Api.Http;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Graph.Api.Streaming;

/// <summary>A stream for one operation (the mode of distinct connections): it lives as long as the request.</summary>
internal sealed class OwnStream(
    RequestReader reader,
    CallRunner runner,
    OpenStreams streams,
    Delivery delivery,
    IGraphQLTextSerializer serializer,
    GraphApiOptions options,
    TimeProvider clock,
    IHostApplicationLifetime lifetime
)
{
    /// <summary>Runs what the request asks for and writes its results; a refusal is a result too, as the protocol has it.</summary>
    public async Task RunAsync(HttpContext http)
    {
        string? token = null;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        try
        {
            RequestErrors.Check(Caller.Of(http), Scope.Read, options);
            if (await reader.ReadAsync(http).ConfigureAwait(false) is not { } call)
            {
                return;
            }

            token = streams.Reserve(Caller.Of(http));
            var stream = streams.Find(token)!;
            streams.Open(token);
            var running = StartAsync(http, call, stream, stop.Token);
            await stream.WriteAsync(http, options.Heartbeat, clock, lifetime.ApplicationStopping).ConfigureAwait(false);
            await stop.CancelAsync().ConfigureAwait(false);
            await running.ConfigureAwait(false);
        }
        catch (ExecutionError error)
        {
            var refused = new EventStream();
            Refuse(refused, error, http);
            await refused.WriteAsync(http, options.Heartbeat, clock, lifetime.ApplicationStopping).ConfigureAwait(false);
        }
        finally
        {
            if (token is not null)
            {
                streams.Close(token);
            }
        }
    }

    private async Task StartAsync(HttpContext http, GraphQLCall call, EventStream stream, CancellationToken stop)
    {
        try
        {
            var correlation = Correlation.Of(http);
            var result = await runner
                .RunAsync(StreamEndpoint.Approve(runner, call, http), correlation, http.RequestServices, stop)
                .ConfigureAwait(false);
            await delivery.RunAsync(result, stream, null, correlation, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The client left.
        }
        catch (ExecutionError error)
        {
            Refuse(stream, error, http);
        }
    }

    private void Refuse(EventStream stream, ExecutionError error, HttpContext http)
    {
        stream.Next(null, serializer.Serialize(runner.Public(new ExecutionResult { Errors = [error] }, Correlation.Of(http))));
        stream.Complete(null);
    }
}
