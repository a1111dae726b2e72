using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Graph.Cli.Tests.Running;

/// <summary>Takes what is sent by OTLP over HTTP and keeps it.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentQueue<(string Path, byte[] Body)> _received = [];
    private readonly Task _listening;

    private Collector(string address)
    {
        Address = address;
        _listener.Prefixes.Add(address + "/");
        _listener.Start();
        _listening = ListenAsync();
    }

    public string Address { get; }

    public static Collector Start()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        return new Collector(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
    }

    public byte[] Received(string path) => [.. _received.Where(r => r.Path == path).SelectMany(r => r.Body)];

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _listening;
        _listener.Close();
    }

    private async Task ListenAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                using var body = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(body);
                _received.Enqueue((context.Request.Url!.AbsolutePath, body.ToArray()));
                context.Response.Close();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
