using System.Collections.Concurrent;
using System.Threading.Channels;
using Graph.Api.Observation;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Graph.Api.Streaming;

/// <summary>Server-sent events to one client, of one operation or of several with names.</summary>
internal sealed class EventStream
{
    // A comment, which clients pass over: it keeps proxies from closing the connection and shows at once that it is open.
    private const string Heartbeat = ":\n\n";
    private const int Waiting = 1_000;

    private readonly Channel<string> _messages = Channel.CreateBounded<string>(Waiting);
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _operations = new(StringComparer.Ordinal);

    /// <summary>How many operations run on it.</summary>
    public int Operations => _operations.Count;

    /// <summary>Sends a result; a client that does not take what was sent before is cut off.</summary>
    public void Next(string? operation, string result) =>
        Send(
            operation is null
                ? $"event: next\ndata: {result}\n\n"
                : $"event: next\ndata: {{\"id\":{Quoted(operation)},\"payload\":{result}}}\n\n"
        );

    /// <summary>Tells that an operation is over; without a name the whole stream is.</summary>
    public void Complete(string? operation)
    {
        if (operation is not null)
        {
            Send($"event: complete\ndata: {{\"id\":{Quoted(operation)}}}\n\n");
            return;
        }

        Send("event: complete\ndata: \n\n");
        _messages.Writer.TryComplete();
    }

    /// <summary>Notes an operation that can be stopped; false where one of its name runs already.</summary>
    public bool Begin(string operation, CancellationTokenSource stop) => _operations.TryAdd(operation, stop);

    /// <summary>Forgets an operation that ended.</summary>
    public void End(string operation) => _operations.TryRemove(operation, out _);

    /// <summary>Stops an operation; false where none of that name runs.</summary>
    public bool Stop(string operation)
    {
        if (!_operations.TryGetValue(operation, out var stop))
        {
            return false;
        }

        Cancel(stop);
        return true;
    }

    /// <summary>Writes what is sent, and a heartbeat now and then, until the stream is complete, the client leaves or the server
    /// stops.</summary>
    public async Task WriteAsync(HttpContext http, TimeSpan heartbeat, TimeProvider clock, CancellationToken stopping)
    {
        http.Response.ContentType = "text/event-stream; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        _messages.Writer.TryWrite(Heartbeat);
        ApiTelemetry.Streams(1);
        var beat = clock.CreateTimer(_ => _messages.Writer.TryWrite(Heartbeat), null, heartbeat, heartbeat);
        await using var quiet = beat.ConfigureAwait(false);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        try
        {
            await foreach (var message in _messages.Reader.ReadAllAsync(end.Token).ConfigureAwait(false))
            {
                await http.Response.WriteAsync(message, end.Token).ConfigureAwait(false);
                await http.Response.Body.FlushAsync(end.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The client left, which is how a subscription ends, or has to.
        }
        finally
        {
            ApiTelemetry.Streams(-1);
            _messages.Writer.TryComplete();
            foreach (var stop in _operations.Values)
            {
                Cancel(stop);
            }
        }
    }

    // An operation may end by itself just now.
    private static void Cancel(CancellationTokenSource stop)
    {
        try
        {
            stop.Cancel();
        }
        catch (ObjectDisposedException) { }
    }

    private void Send(string message)
    {
        if (!_messages.Writer.TryWrite(message))
        {
            _messages.Writer.TryComplete();
        }
    }

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
