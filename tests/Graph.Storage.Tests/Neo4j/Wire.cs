using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>A wire between client and server, whatever they speak: it can be cut, led to another server, and listened to.</summary>
internal sealed class Wire : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, Task> _connections = new();
    private readonly StringBuilder _sent = new();
    private readonly Task _accepting;
    private Uri _server;

    public Wire(string server)
    {
        _server = new Uri(server);
        _listener.Start();
        Url = string.Create(CultureInfo.InvariantCulture, $"{_server.Scheme}://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _accepting = AcceptAsync();
    }

    /// <summary>Where the client finds it.</summary>
    public string Url { get; }

    /// <summary>What clients have sent since it was last asked for, each byte a character.</summary>
    public string TakeSent()
    {
        lock (_sent)
        {
            var sent = _sent.ToString();
            _sent.Clear();
            return sent;
        }
    }

    /// <summary>Breaks all connections; new ones can be made.</summary>
    public void Cut()
    {
        foreach (var client in _connections.Keys)
            client.Close();
    }

    /// <summary>Breaks all connections and leads new ones to another server.</summary>
    public void LeadTo(string server)
    {
        _server = new Uri(server);
        Cut();
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _accepting;
        Cut();
        await Task.WhenAll(_connections.Values);
        _listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync();
                _connections[client] = Task.Run(() => JoinAsync(client));
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Stopped.
        }
    }

    private async Task JoinAsync(TcpClient client)
    {
        try
        {
            using var server = new TcpClient();
            await server.ConnectAsync(_server.Host, _server.Port);
            var (near, far) = (client.GetStream(), server.GetStream());
            await Task.WhenAny(PassAsync(near, far, Note), PassAsync(far, near, _ => { }));
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut.
        }
        finally
        {
            client.Close();
            _connections.TryRemove(client, out _);
        }
    }

    private void Note(ReadOnlyMemory<byte> bytes)
    {
        lock (_sent)
            _sent.Append(Encoding.Latin1.GetString(bytes.Span));
    }

    private static async Task PassAsync(NetworkStream from, NetworkStream to, Action<ReadOnlyMemory<byte>> note)
    {
        var buffer = new byte[16 * 1024];
        while (await from.ReadAsync(buffer) is > 0 and var count)
        {
            note(buffer.AsMemory(0, count));
            await to.WriteAsync(buffer.AsMemory(0, count));
        }
    }
}
