using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>A Neo4j server in a container, where a container engine runs.</summary>
internal sealed class Neo4jContainer : IAsyncDisposable
{
    private const string Image = "neo4j:5.26-community";
    private const int HttpPort = 7474;
    private const int BoltPort = 7687;
    private readonly IContainer _container;

    private Neo4jContainer(IContainer container) => _container = container;

    /// <summary>Whether a container engine listens here.</summary>
    public static bool IsPossible =>
        Environment.GetEnvironmentVariable("DOCKER_HOST") is { Length: > 0 } || File.Exists("/var/run/docker.sock");

    public string HttpUrl => $"http://{_container.Hostname}:{_container.GetMappedPublicPort(HttpPort)}";

    public string BoltUrl => $"bolt://{_container.Hostname}:{_container.GetMappedPublicPort(BoltPort)}";

    public static async Task<Neo4jContainer> StartAsync()
    {
        var container = new ContainerBuilder(Image)
            .WithEnvironment("NEO4J_AUTH", "none")
            .WithPortBinding(HttpPort, assignRandomHostPort: true)
            .WithPortBinding(BoltPort, assignRandomHostPort: true)
            .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPort(HttpPort)))
            .Build();
        await container.StartAsync(TestContext.Current.CancellationToken);
        return new Neo4jContainer(container);
    }

    public ValueTask DisposeAsync() => _container.DisposeAsync();
}
