using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>A Neo4j server of our own, started by the script beside the repository; it can be stopped, killed and started again on its data.</summary>
public sealed class Neo4jServer : IAsyncDisposable
{
    // A test run is over before the better compiler pays.
    private const string QuickStart = "-XX:TieredStopAtLevel=1";
    private readonly string _script;
    private readonly string _home = Directory.CreateTempSubdirectory("graph-neo4j-").FullName;
    private readonly string[] _arguments;
    private Process? _process;
    private int _serverId;

    private Neo4jServer(string script, string[] arguments) => (_script, _arguments) = (script, arguments);

    /// <summary>Address of its Query API.</summary>
    public string HttpUrl => $"http://127.0.0.1:{HttpPort}";

    /// <summary>Address of its Bolt port.</summary>
    public string BoltUrl => $"bolt://127.0.0.1:{BoltPort}";

    /// <summary>Whether its process is there.</summary>
    public bool IsRunning => _process is { HasExited: false };

    /// <summary>Port of its Query API.</summary>
    public int HttpPort { get; } = FreePort();

    private int BoltPort { get; } = FreePort();

    /// <summary>The script, or null where there is none in <c>shared/neo4j</c> of any folder around this one.</summary>
    public static string? FindScript()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var script = Path.Combine(folder.FullName, "shared", "neo4j", "bin", "neo4j");
            if (File.Exists(script))
                return script;
        }

        return null;
    }

    public static async Task<Neo4jServer> StartAsync(string script, params string[] arguments)
    {
        var server = new Neo4jServer(script, arguments);
        await server.StartAsync();
        return server;
    }

    /// <summary>Starts it on the data that it has.</summary>
    /// <param name="more">Further arguments of the script, until it stops.</param>
    public async Task StartAsync(params string[] more)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] fixedArguments =
        [
            _script,
            "--home",
            _home,
            "--http",
            HttpPort.ToString(CultureInfo.InvariantCulture),
            "--bolt",
            BoltPort.ToString(CultureInfo.InvariantCulture),
            "--heap",
            "512m",
        ];
        foreach (var argument in fixedArguments.Concat(_arguments).Concat(more))
            start.ArgumentList.Add(argument);
        start.Environment["JAVA_TOOL_OPTIONS"] = QuickStart;
        _process = Process.Start(start)!;
        var errors = _process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Patience.OfServer);
        while (await _process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith("ready ", StringComparison.Ordinal))
            {
                _serverId = int.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture);
                return;
            }
        }

        throw new InvalidOperationException("Neo4j did not start: " + await errors);
    }

    /// <summary>Stops it cleanly.</summary>
    public async Task StopAsync()
    {
        if (IsRunning)
            await SignalAsync("-TERM", _process!.Id);
    }

    /// <summary>Crashes it.</summary>
    public Task KillAsync() => SignalAsync("-KILL", _serverId);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _process?.Dispose();
        Directory.Delete(_home, recursive: true);
    }

    private async Task SignalAsync(string signal, int process)
    {
        using var kill = Process.Start("kill", [signal, process.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        using var limit = new CancellationTokenSource(Patience.OfServer);
        await _process!.WaitForExitAsync(limit.Token);
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
