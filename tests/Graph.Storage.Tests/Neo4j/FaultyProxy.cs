using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>Stands between client and server and spoils exchanges as a test asks.</summary>
internal sealed class FaultyProxy : IAsyncDisposable
{
    private static readonly TimeSpan s_slow = TimeSpan.FromSeconds(3);
    private readonly HttpListener _listener = new();
    private readonly HttpClient _server;
    private readonly Func<string, int, ValueTask<Fault>> _fault;
    private readonly ConcurrentDictionary<Task, bool> _exchanges = new();
    private readonly Task _accepting;
    private int _requests;

    /// <param name="server">Address of the real server.</param>
    /// <param name="fault">Chooses the fault by the path and the running number (from 1) of a request.</param>
    public FaultyProxy(string server, Func<string, int, ValueTask<Fault>> fault)
    {
        _server = new HttpClient { BaseAddress = new Uri(server), Timeout = TimeSpan.FromMinutes(2) };
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

    public FaultyProxy(string server, Func<string, int, Fault> fault)
        : this(server, (path, number) => ValueTask.FromResult(fault(path, number)))
    {
    }

    /// <summary>Where it listens.</summary>
    public string Url { get; }

    /// <summary>How many requests came.</summary>
    public int Requests => Volatile.Read(ref _requests);

    public async ValueTask DisposeAsync()
    {
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
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            var exchange = ExchangeAsync(context);
            _exchanges[exchange] = true;
        }
    }

    private async Task ExchangeAsync(HttpListenerContext context)
    {
        try
        {
            var fault = await _fault(context.Request.Url!.AbsolutePath, Interlocked.Increment(ref _requests));
            await ExchangeAsync(context, fault);
        }
        catch (Exception e) when (e is HttpListenerException or HttpRequestException or ObjectDisposedException or IOException)
        {
            context.Response.Abort();
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
            case Fault.Unauthorized:
                await AnswerAsync(context, 401, Error("Neo.ClientError.Security.Unauthorized"), false);
                return;
        }

        using var response = await _server.SendAsync(Copy(context.Request));
        var body = await response.Content.ReadAsByteArrayAsync();
        if (fault == Fault.Unanswered)
        {
            context.Response.Abort();
            return;
        }

        if (fault == Fault.Slow)
            await Task.Delay(s_slow);
        context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        await AnswerAsync(context, (int)response.StatusCode, body, fault == Fault.Cut);
    }

    private static async Task AnswerAsync(HttpListenerContext context, int status, byte[] body, bool cut)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType ??= "application/vnd.neo4j.query";
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
