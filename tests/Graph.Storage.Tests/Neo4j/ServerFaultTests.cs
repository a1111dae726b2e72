using System.Diagnostics;
using Graph.Storage.Neo4j;
using static Graph.Storage.Tests.Neo4j.Disturbed;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>What happens when the server itself goes down: a server of its own, which is stopped and killed.</summary>
[Collection(Neo4jContract.Servers)]
public sealed class ServerFaultTests
{
    private const string Password = "a-long-enough-word";

    [Fact]
    public async Task An_import_outlasts_a_stop_and_a_crash_of_the_server()
    {
        await using var server = await Neo4jServer.StartAsync(Script());
        var kills = 0;
        await using var proxy = new FaultyProxy(server.HttpUrl, async (path, number) =>
        {
            // In the middle of a transaction, long after its first statements.
            if (number > 150 && path.Contains("/tx/", StringComparison.Ordinal) && Interlocked.Increment(ref kills) == 1)
            {
                await server.KillAsync();
                await server.StartAsync();
            }

            return Fault.None;
        });
        await using var store = await OpenAsync(Options(proxy.Url));
        var batches = Batches(24);

        var outcomes = await ImportAsync(store, batches, before: async i =>
        {
            if (i == 3)
            {
                await server.StopAsync();
                _ = RestartAsync(server);
            }
        });

        Assert.True(kills >= 1);
        await AssertCompleteAsync(store, batches, outcomes);
    }

    [Fact]
    public async Task A_wrong_password_is_told_at_once_and_the_right_one_opens()
    {
        await using var server = await Neo4jServer.StartAsync(Script(), "--password", Password);
        var right = new Neo4jOptions(new Uri(server.HttpUrl), "neo4j", Neo4jLogin.Basic("neo4j", Password));
        var clock = Stopwatch.StartNew();

        var error = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(right with { Login = Neo4jLogin.Basic("neo4j", "wrong") }));

        Assert.Contains("refuses the login", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong", error.Message, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < right.OpenPatience, $"took {clock.Elapsed}");
        await using var store = await OpenAsync(right);
        Assert.Equal(0, (await store.StatusAsync(Cancellation)).Counts[Model.NodeKind.Article]);
        await Assert.ThrowsAsync<StoreException>(() => OpenAsync(right with { Login = Neo4jLogin.None }));
    }

    [Fact]
    public async Task A_read_only_database_is_read_and_refuses_writes_in_one_line()
    {
        await using var server = await Neo4jServer.StartAsync(Script());
        await using (var store = await OpenAsync(Options(server.HttpUrl)))
            await ImportAsync(store, Batches(1));
        await server.StopAsync();
        await server.StartAsync("--set", "server.databases.read_only=neo4j");

        await using var readOnly = await OpenAsync(Options(server.HttpUrl));
        Assert.Equal(1, (await readOnly.StatusAsync(Cancellation)).Counts[Model.NodeKind.Article]);
        var error = await Assert.ThrowsAsync<StoreException>(() => readOnly.ImportAsync(Batches(3)[2], Cancellation));
        Assert.Contains("can only be read", error.Message, StringComparison.Ordinal);
    }

    private static async Task RestartAsync(Neo4jServer server)
    {
        await Task.Delay(TimeSpan.FromSeconds(2), Cancellation);
        await server.StartAsync();
    }

    private static string Script()
    {
        FaultRuns.SkipUnlessAsked();
        var script = Neo4jServer.FindScript();
        Assert.SkipUnless(script is not null, "needs a server that can be stopped: the one of ../shared/neo4j");
        return script;
    }
}
