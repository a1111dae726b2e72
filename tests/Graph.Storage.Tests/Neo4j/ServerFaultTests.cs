using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Connection;
using static Graph.Storage.Tests.Neo4j.Disturbed;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>What happens when the server itself goes down, or lets us in only so far.</summary>
[Collection(FaultServer.Collection)]
public sealed class ServerFaultTests(FaultServer faults)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_import_outlasts_a_server_that_goes_down_in_the_middle_of_a_transaction(bool crashes)
    {
        // Some three batches on, in the midst of the statements of one.
        const int Strike = 40;
        const int RefusalsBeforeReturn = 3;
        var server = await faults.EmptyAsync();
        var (steps, refusals) = (0, 0);
        await using var proxy = new FaultyProxy(
            server.HttpUrl,
            async exchange =>
            {
                if (exchange.IsStep && ++steps == Strike)
                    await (crashes ? server.KillAsync() : server.StopAsync());
                else if (exchange.IsBegin && !server.IsRunning && ++refusals > RefusalsBeforeReturn)
                    await server.StartAsync();
                return Fault.None;
            }
        );
        await using var store = await OpenAsync(FaultServer.Options(proxy.Url));
        var batches = Batches(8);

        var outcomes = await ImportAsync(store, batches);

        Assert.True(refusals > RefusalsBeforeReturn && steps > Strike, $"{steps} steps, {refusals} refusals");
        await AssertCompleteAsync(store, batches, outcomes);
    }

    [Fact]
    public async Task A_wrong_password_is_told_at_once_and_the_right_one_opens()
    {
        var server = await faults.AnyAsync();
        await using var proxy = new FaultyProxy(server.HttpUrl, _ => Fault.None);
        var right = FaultServer.Options(proxy.Url);

        var error = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(right with { Login = Neo4jLogin.Basic("neo4j", "geheim") }));

        Assert.Contains("refuses the login: ", error.Message, StringComparison.Ordinal);
        Assert.Contains("GRAPH_NEO4J_PASSWORD", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        Assert.Equal(1, proxy.Requests);
        await Assert.ThrowsAsync<StoreException>(() => OpenAsync(right with { Login = Neo4jLogin.None }));
        Assert.Equal(2, proxy.Requests);
        await using var store = await OpenAsync(right);
        Assert.NotEmpty((await store.StatusAsync(Cancellation)).Counts);
    }

    [Fact]
    public async Task A_read_only_database_is_read_and_refuses_writes_in_one_line()
    {
        var server = await faults.EmptyAsync();
        await using (var store = await OpenAsync(FaultServer.Options(server.HttpUrl)))
            await ImportAsync(store, Batches(1));
        await faults.MakeReadOnlyAsync();
        await using var proxy = new FaultyProxy(server.HttpUrl, _ => Fault.None);

        await using var readOnly = await OpenAsync(FaultServer.Options(proxy.Url));
        Assert.Equal(1, (await readOnly.StatusAsync(Cancellation)).Counts[Model.NodeKind.Article]);
        var error = await Assert.ThrowsAsync<StoreException>(() => readOnly.ImportAsync(Batches(3)[2], Cancellation));

        Assert.Contains("can only be read", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        Assert.Equal(1, proxy.Begun);
        Assert.Equal(1, (await readOnly.StatusAsync(Cancellation)).Counts[Model.NodeKind.Article]);
    }
}
