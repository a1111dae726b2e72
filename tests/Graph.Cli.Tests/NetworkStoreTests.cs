using System.Net;
using System.Net.Sockets;
using System.Text;
using Graph.Cli.Tests.Running;

namespace Graph.Cli.Tests;

/// <summary>What a command says of a server that will not have it; the store's own tests hold the same against a real Neo4j.</summary>
public sealed class NetworkStoreTests : IDisposable
{
    private readonly Workspace _workspace = new();
    private readonly string _url;

    public NetworkStoreTests()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        _url = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
    }

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData(
        401,
        "Neo.ClientError.Security.Unauthorized",
        "refuses the login: so it says; set GRAPH_NEO4J_USER and GRAPH_NEO4J_PASSWORD"
    )]
    [InlineData(429, "Neo.ClientError.Security.AuthenticationRateLimit", "refuses the login: so it says")]
    [InlineData(404, "Neo.ClientError.Database.DatabaseNotFound", "has no such database; name an existing one")]
    public async Task A_refusal_is_asked_for_once_and_told_in_one_line_with_exit_code_3(int status, string code, string expected)
    {
        using var listener = new HttpListener { Prefixes = { _url + "/" } };
        listener.Start();
        var requests = 0;
        var answering = Task.Run(async () =>
        {
            while (true)
            {
                var context = await listener.GetContextAsync();
                requests++;
                context.Response.StatusCode = status;
                context.Response.ContentType = "application/json";
                await context.Response.OutputStream.WriteAsync(
                    Encoding.UTF8.GetBytes($$"""{"errors":[{"code":"{{code}}","message":"so it says"}]}""")
                );
                context.Response.Close();
            }
        });

        var result = await _workspace.RunAsync("import", Workspace.Samples, "--store", _url);

        listener.Stop();
        await Assert.ThrowsAnyAsync<Exception>(() => answering);
        Assert.Equal(3, result.ExitCode);
        Assert.StartsWith($"graph: {_url}/neo4j {expected}", Assert.Single(result.Complaints), StringComparison.Ordinal);
        Assert.Empty(result.Output);
        Assert.Equal(1, requests);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told_in_one_line_with_exit_code_3()
    {
        var result = await _workspace.RunAsync("status", "--store", _url);

        Assert.Equal(3, result.ExitCode);
        Assert.StartsWith($"graph: {_url}/neo4j cannot be reached: ", Assert.Single(result.Complaints), StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }
}
