using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Graph.Cli.Tests.Running;

/// <summary>A real site on this machine that answers as it is told and keeps what it was asked.</summary>
internal sealed class FeedSite : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Func<HttpListenerRequest, int, FeedAnswer> _answer;
    private readonly TimeProvider _clock;
    private readonly List<FeedRequest> _asked = [];

    /// <summary>Serves on a free port.</summary>
    /// <param name="clock">By which the requests are dated.</param>
    /// <param name="answer">What it answers, given how often the same path was asked for before.</param>
    public FeedSite(TimeProvider clock, Func<HttpListenerRequest, int, FeedAnswer> answer)
    {
        (_clock, _answer) = (clock, answer);
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/");
        }

        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = ServeAsync();
    }

    public string Address { get; }

    public IReadOnlyList<FeedRequest> Asked
    {
        get
        {
            lock (_asked)
            {
                return [.. _asked];
            }
        }
    }

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            Answer(context);
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var path = context.Request.Url!.AbsolutePath;
        int before;
        lock (_asked)
        {
            before = _asked.Count(a => a.Path == path);
            var headers = context.Request.Headers;
            _asked.Add(
                new FeedRequest(path, _clock.GetUtcNow(), headers["If-None-Match"], headers["If-Modified-Since"], headers["User-Agent"])
            );
        }

        var answer = _answer(context.Request, before);
        context.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
        {
            context.Response.Headers[name] = value;
        }

        var body = Encoding.UTF8.GetBytes(answer.Body);
        context.Response.Close(body, willBlock: false);
    }
}

/// <summary>What a site was asked.</summary>
internal sealed record FeedRequest(string Path, DateTimeOffset At, string? IfNoneMatch, string? IfModifiedSince, string? Agent);

/// <summary>What a site answers.</summary>
internal sealed record FeedAnswer(int Status, string Body, params (string Name, string Value)[] Headers);
