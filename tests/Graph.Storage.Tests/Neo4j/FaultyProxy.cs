using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>Stands between client and server and spoils exchanges as a test asks.</summary>
internal sealed class FaultyProxy : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly HttpClient _server;
    private readonly Func<Exchange, ValueTask<Fault>> _fault;
    private readonly ConcurrentDictionary<Task, bool> _exchanges = new();
    private readonly Task _accepting;
    private readonly TaskCompletionSource _release = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _holding = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _requests;
    private int _begun;
    private int _busy;

    /// <param name="server">Address of the real server.</param>
    /// <param name="fault">Chooses the fault of an exchange.</param>
    public FaultyProxy(string server, Func<Exchange, ValueTask<Fault>> fault)
    {
        _server = new HttpClient { BaseAddress = new Uri(server), Timeout = Patience.OfServer };
        _fault = fault;
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Url = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}");
        }

        _listener.Prefixes.Add(Url + "/");
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public FaultyProxy(string server, Func<Exchange, Fault> fault)
        : this(server, exchange => ValueTask.FromResult(fault(exchange))) { }

    /// <summary>Where it listens.</summary>
    public string Url { get; }

    /// <summary>How many requests came.</summary>
    public int Requests => Volatile.Read(ref _requests);

    /// <summary>How many of them asked to begin a transaction.</summary>
    public int Begun => Volatile.Read(ref _begun);

    /// <summary>Whether a request is under way, but for those that are held back.</summary>
    public bool IsBusy => Volatile.Read(ref _busy) > 0;

    /// <summary>Ends when an answer is held back.</summary>
    public Task Holding => _holding.Task;

    public async ValueTask DisposeAsync()
    {
        _release.SetResult();
        _listener.Stop();
        await _accepting;
        await Task.WhenAll(_exchanges.Keys);
        _listener.Close();
        _server.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or InvalidOperationException)
            {
                return;
            }

            var exchange = ExchangeAsync(context);
            _exchanges[exchange] = true;
        }
    }

    private async Task ExchangeAsync(HttpListenerContext context)
    {
        Interlocked.Increment(ref _busy);
        try
        {
            var exchange = new Exchange(
                context.Request.HttpMethod,
                context.Request.Url!.AbsolutePath,
                Interlocked.Increment(ref _requests)
            );
            if (exchange.IsBegin)
                Interlocked.Increment(ref _begun);
            await ExchangeAsync(context, await _fault(exchange));
        }
        catch (Exception e) when (e is HttpListenerException or HttpRequestException or ObjectDisposedException or IOException)
        {
            context.Response.Abort();
        }
        finally
        {
            Interlocked.Decrement(ref _busy);
        }
    }

    private async Task ExchangeAsync(HttpListenerContext context, Fault fault)
    {
        switch (fault)
        {
            case Fault.Lost:
                context.Response.Abort();
                return;
            case Fault.Deadlock:
                await AnswerAsync(context, 400, Error("Neo.TransientError.Transaction.DeadlockDetected"), false);
                return;
            case Fault.Gateway:
                context.Response.ContentType = "text/html";
                await AnswerAsync(context, 502, "<h1>Bad gateway</h1>"u8.ToArray(), false);
                return;
            case Fault.Unauthorized:
                await AnswerAsync(context, 401, Error("Neo.ClientError.Security.Unauthorized"), false);
                return;
        }

        using var response = await _server.SendAsync(Copy(context.Request));
        var body = await response.Content.ReadAsByteArrayAsync();
        if (fault == Fault.Held)
        {
            _holding.TrySetResult();
            Interlocked.Decrement(ref _busy);
            await _release.Task;
            Interlocked.Increment(ref _busy);
        }

        if (fault is Fault.Unanswered or Fault.Held)
        {
            context.Response.Abort();
            return;
        }

        context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        await AnswerAsync(context, (int)response.StatusCode, body, fault == Fault.Cut);
    }

    private static async Task AnswerAsync(HttpListenerContext context, int status, byte[] body, bool cut)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType ??= "application/json";
        context.Response.ContentLength64 = body.Length;
        await context.Response.OutputStream.WriteAsync(cut ? body.AsMemory(0, body.Length / 2) : body);
        if (cut)
        {
            await context.Response.OutputStream.FlushAsync();
            context.Response.Abort();
        }
        else
        {
            context.Response.Close();
        }
    }

    private static HttpRequestMessage Copy(HttpListenerRequest request)
    {
        var copy = new HttpRequestMessage(new HttpMethod(request.HttpMethod), request.Url!.PathAndQuery);
        if (request.HasEntityBody)
        {
            copy.Content = new StreamContent(request.InputStream);
            copy.Content.Headers.TryAddWithoutValidation("Content-Type", request.ContentType);
        }

        foreach (var name in new[] { "Accept", "Authorization" })
        {
            if (request.Headers[name] is { } value)
                copy.Headers.TryAddWithoutValidation(name, value);
        }

        return copy;
    }

    private static byte[] Error(string code) =>
        Encoding.UTF8.GetBytes($$"""{"errors":[{"code":"{{code}}","message":"so the proxy says"}]}""");
}
