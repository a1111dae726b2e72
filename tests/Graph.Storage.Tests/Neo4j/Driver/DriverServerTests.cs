using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Connection;
using Graph.Storage.Tests.Sqlite;
using static Graph.Storage.Tests.Neo4j.Disturbed;

namespace Graph.Storage.Tests.Neo4j.Driver;

/// <summary>What the driver makes of logins, certificates and ports.</summary>
[Collection(Neo4jContract.Server)]
public sealed class DriverServerTests
{
    private const string Password = "a-long-enough-word";

    [Fact]
    public async Task Bolt_is_trusted_by_a_custom_authority_alone_and_asks_for_the_right_password()
    {
        var script = Neo4jServer.FindScript();
        Assert.SkipUnless(script is not null, "needs a server with a certificate of ours: the one of ../shared/neo4j");
        using var folder = new TemporaryFolder();
        Certificates.Write(folder);
        await using var server = await Neo4jServer.StartAsync(
            script,
            "--password",
            Password,
            "--set",
            "server.bolt.tls_level=OPTIONAL",
            "--set",
            "dbms.ssl.policy.bolt.enabled=true",
            "--set",
            $"dbms.ssl.policy.bolt.base_directory={folder.Path}",
            "--set",
            "dbms.ssl.policy.bolt.private_key=server.key",
            "--set",
            "dbms.ssl.policy.bolt.public_certificate=server.pem",
            "--set",
            "dbms.ssl.policy.bolt.client_auth=NONE"
        );
        var right = Neo4jEnvironment.Read(server.BoltUrl.Replace("bolt:", "bolt+s:", StringComparison.Ordinal), _ => null) with
        {
            Login = Neo4jLogin.Basic("neo4j", Password),
            AuthorityFile = Certificates.AuthorityIn(folder),
        };

        await using (var store = await OpenAsync(right))
            Assert.Equal(0, (await store.StatusAsync(Cancellation)).Counts[Model.NodeKind.Article]);

        Assert.Contains("GRAPH_NEO4J_CA_FILE", await FailureAsync(right with { AuthorityFile = null }), StringComparison.Ordinal);
        Assert.Contains(
            "refuses the login",
            await FailureAsync(right with { Login = Neo4jLogin.Basic("neo4j", "wrong") }),
            StringComparison.Ordinal
        );
        Assert.Contains("GRAPH_NEO4J_PASSWORD", await FailureAsync(right with { Login = Neo4jLogin.None }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_scheme_with_routing_serves_a_single_server_too()
    {
        var bolt = await (await Neo4jServers.GetAsync()).EmptyAsync(0, overBolt: true);

        await using var store = await OpenAsync(Options(bolt.Replace("bolt:", "neo4j:", StringComparison.Ordinal)));

        Assert.Equal(0, (await store.StatusAsync(Cancellation)).Counts[Model.NodeKind.Article]);
        Assert.Contains(
            "no such database",
            await FailureAsync(Options(bolt.Replace("bolt:", "neo4j:", StringComparison.Ordinal) + "/nothere")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_port_of_the_other_protocol_is_told_in_one_line()
    {
        var servers = await Neo4jServers.GetAsync();
        var bolt = await servers.EmptyAsync(0, overBolt: true);
        var http = await servers.HttpUrlAsync();

        var overBolt = await FailureAsync(
            Options(http.Replace("http:", "bolt:", StringComparison.Ordinal)) with
            {
                OpenPatience = TimeSpan.FromSeconds(2),
            }
        );
        var overHttp = await FailureAsync(
            Options(bolt.Replace("bolt:", "http:", StringComparison.Ordinal)) with
            {
                OpenPatience = TimeSpan.FromSeconds(2),
            }
        );

        Assert.Contains("7474", overBolt, StringComparison.Ordinal);
        Assert.Contains("is the address right?", overHttp, StringComparison.Ordinal);
        Assert.All((string[])[overBolt, overHttp], m => Assert.DoesNotContain('\n', m));
    }

    private static async Task<string> FailureAsync(Neo4jOptions options) =>
        (await Assert.ThrowsAsync<StoreException>(() => OpenAsync(options))).Message;
}
