using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Graph.Cli.Tests.Running;

namespace Graph.Cli.Tests;

/// <summary>Articles that go through a queue; a real <c>nats-server</c> is started for it.</summary>
public sealed class QueueTests : IDisposable
{
    private readonly Workspace _workspace = new();
    private Process? _server;

    [Fact]
    public async Task Workers_that_share_a_queue_make_the_graph_of_one_import()
    {
        var address = await StartAsync();
        var refused = _workspace.Write("refused.jsonl", "{bad}\n");

        var sent = await _workspace.RunAsync("send", "--nats", address, Workspace.Samples, refused);
        var again = await _workspace.RunAsync("send", "--nats", address, Workspace.Samples);
        var workers = await Task.WhenAll(WorkAsync(address), WorkAsync(address));
        await _workspace.RunAsync("import", "--store", _workspace.Store, Workspace.Samples);

        Assert.Equal((1, 0), (sent.ExitCode, again.ExitCode));
        Assert.All(workers, worker => Assert.Equal(0, worker.ExitCode));
        Assert.Equal(await ExportAsync(_workspace.Store), await ExportAsync(Other));
        // Each article was stored once, though it was sent twice and two have worked.
        var added = workers.Sum(w => int.Parse(w.Output.Split(": ")[1].Split(' ')[0], CultureInfo.InvariantCulture));
        Assert.Equal((await ExportAsync(Other)).Count(c => c == '\n'), added);
    }

    [Fact]
    public async Task A_message_that_cannot_be_read_is_kept_with_its_reason()
    {
        var address = await StartAsync();
        await _workspace.RunAsync("send", "--nats", address, Workspace.Samples);
        await PublishAsync(address, "graph.articles", """{"title": "without a text"}""");

        var worker = await WorkAsync(address);

        Assert.Equal(1, worker.ExitCode);
        Assert.Contains("the object has no 'text'", worker.Error, StringComparison.Ordinal);
        Assert.Contains("1 refused", worker.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told_with_its_remedy()
    {
        var sent = await _workspace.RunAsync("send", "--nats", "nats://127.0.0.1:1", Workspace.Samples);

        Assert.Equal(3, sent.ExitCode);
        Assert.Contains("start the server with nats-server -js", sent.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _server?.Kill();
        _server?.WaitForExit();
        _server?.Dispose();
        _workspace.Dispose();
    }

    private string Other => $"sqlite:{_workspace.In("other.db")}";

    private Task<CommandResult> WorkAsync(string address) =>
        _workspace.RunAsync("worker", "--nats", address, "--until-empty", "--store", Other);

    private async Task<string> ExportAsync(string store) => (await _workspace.RunAsync("export", "--store", store)).Output;

    private async Task<string> StartAsync()
    {
        var program = new[] { "/usr/sbin/nats-server", "/usr/bin/nats-server", "/usr/local/bin/nats-server" }.FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, "there is no nats-server; Debian has it as a package of that name");
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        var arguments = string.Create(CultureInfo.InvariantCulture, $"-js -a 127.0.0.1 -p {port} -sd {_workspace.In("queue")}");
        _server = Process.Start(new ProcessStartInfo(program!, arguments) { RedirectStandardError = true });
        _server!.ErrorDataReceived += (_, _) => { };
        _server.BeginErrorReadLine();
        for (var tries = 0; tries < 100; tries++)
        {
            using var probe = new TcpClient();
            try
            {
                await probe.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
                break;
            }
            catch (SocketException)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"nats://127.0.0.1:{port}");
    }

    /// <summary>What another program says to the server, in the protocol's own words.</summary>
    private static async Task PublishAsync(string address, string subject, string message)
    {
        using var client = new TcpClient();
        var server = new Uri(address);
        await client.ConnectAsync(server.Host, server.Port, TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        await using var closing = stream;
        var bytes = Encoding.UTF8.GetByteCount(message);
        var words = string.Create(
            CultureInfo.InvariantCulture,
            $"CONNECT {{\"verbose\":false}}\r\nPUB {subject} {bytes}\r\n{message}\r\nPING\r\n"
        );
        await stream.WriteAsync(Encoding.UTF8.GetBytes(words), TestContext.Current.CancellationToken);
        using var answers = new StreamReader(stream);
        while (await answers.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && line != "PONG") { }
    }
}
