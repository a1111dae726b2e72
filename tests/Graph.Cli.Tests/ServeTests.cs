using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Graph.Cli.Tests.Running;

namespace Graph.Cli.Tests;

public sealed class ServeTests : IDisposable
{
    private const string Prefix = "GraphQL: ";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task It_imports_answers_and_stops_cleanly_on_SIGTERM()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no SIGTERM");
        using var graph = GraphProcess.Start(_workspace, "sv-SE", "serve", "--port", "0", "--import", Workspace.Samples);
        var endpoint = (await graph.LineAsync(Prefix))[Prefix.Length..];
        Assert.StartsWith("http://127.0.0.1:", endpoint, StringComparison.Ordinal);
        var query = await graph.LineAsync("  curl ");
        using var client = new HttpClient();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri(new Uri(endpoint), "/health/ready"))).StatusCode);
        var response = await client.PostAsJsonAsync(
            endpoint,
            JsonDocument.Parse(query[(query.IndexOf("-d '", StringComparison.Ordinal) + 4)..^1])
        );
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(answer.TryGetProperty("errors", out _), answer.ToString());
        Assert.Equal(JsonValueKind.Object, answer.GetProperty("data").ValueKind);
        graph.Signal("TERM");
        var end = await graph.EndAsync();
        Assert.Equal(0, end.ExitCode);
        Assert.Equal(["graph: stopped"], end.Complaints);
    }

    [Fact]
    public async Task A_port_in_use_is_one_line_and_exit_code_3()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        var result = await _workspace.RunAsync("serve", "--port", port, "--store", _workspace.Store);
        Assert.Equal(3, result.ExitCode);
        Assert.Equal(
            $"graph: cannot listen on http://127.0.0.1:{port}: the port is in use; choose another with --port, or stop the program that has it",
            Assert.Single(result.Complaints)
        );
    }

    [Fact]
    public async Task An_address_of_another_machine_is_one_line()
    {
        var result = await _workspace.RunAsync("serve", "--url", "http://192.0.2.1:4000", "--store", _workspace.Store);
        Assert.Equal(3, result.ExitCode);
        Assert.StartsWith("graph: cannot listen on http://192.0.2.1:4000: ", Assert.Single(result.Complaints), StringComparison.Ordinal);
    }
}
