using System.Diagnostics;
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Connection;
using Graph.Storage.Neo4j.Cypher;
using Microsoft.Extensions.Logging.Abstractions;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>What the store expects of a client, whatever it speaks with the server.</summary>
public abstract class ClientContractTests(bool overBolt)
{
    private static readonly CypherStatement s_endless = Statement("read/endless");
    private static readonly CypherStatement s_flood = Statement("read/flood");
    private static readonly CypherStatement s_lock = Statement("write/lock");
    private static readonly CypherStatement s_echo = Statement("read/echo");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Values_come_back_as_they_were_sent()
    {
        await using var client = await OpenAsync();
        var value = new Dictionary<string, object?>
        {
            ["nothing"] = null,
            ["truth"] = true,
            ["whole"] = 9_007_199_254_740_993L,
            ["part"] = 2.0,
            ["text"] = "Åsa \"Ö\"\n𝄞\0",
            ["list"] = new object?[]
            {
                1L,
                "a",
                null,
                new Dictionary<string, object?> { ["deep"] = new[] { "b" } },
            },
        };

        var row = Assert.Single(await client.RunAsync(s_echo, new() { ["value"] = value, ["day"] = "2022-02-24" }, Cancellation));

        Assert.Equivalent(value, row.Map("value"), strict: true);
        Assert.IsType<double>(row.Map("value")["part"]);
        Assert.Equal("2022-02-24", row.Text("day"));
    }

    [Fact]
    public async Task Parameters_that_do_not_fit_are_a_mistake_of_ours()
    {
        await using var client = await OpenAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.RunAsync(s_echo, new() { ["value"] = 1 }, Cancellation));
        await Assert.ThrowsAsync<StoreException>(() =>
            client.RunAsync(s_echo, new() { ["value"] = double.NaN, ["day"] = null }, Cancellation)
        );
    }

    [Fact]
    public async Task A_statement_that_is_cancelled_is_stopped_on_the_server()
    {
        await using var client = await OpenAsync();
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.RunAsync(s_endless, [], source.Token));

        await AssertNothingRunsAsync();
    }

    [Fact]
    public async Task A_statement_that_takes_too_long_is_stopped_on_the_server()
    {
        await using var client = await OpenAsync(o => o with { ReadTimeout = TimeSpan.FromSeconds(0.5) });

        var error = await Assert.ThrowsAsync<StoreException>(() => client.RunAsync(s_endless, [], Cancellation));

        Assert.Contains("did not answer in time", error.Message, StringComparison.Ordinal);
        await AssertNothingRunsAsync();
    }

    [Fact]
    public async Task A_transaction_that_is_cancelled_is_stopped_and_keeps_no_locks()
    {
        await using var client = await OpenAsync();
        using var source = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            client.TransactAsync(
                async (transaction, token) =>
                {
                    await LockAsync(transaction, "a", token);
                    source.CancelAfter(TimeSpan.FromSeconds(0.5));
                    return await transaction.RunAsync(s_endless, [], token);
                },
                source.Token
            )
        );

        await AssertNothingRunsAsync();
        Assert.Equal(1, await client.TransactAsync((transaction, token) => LockAsync(transaction, "a", token), Cancellation));
    }

    [Fact]
    public async Task A_transaction_that_fails_leaves_nothing()
    {
        await using var client = await OpenAsync();

        await Assert.ThrowsAsync<FormatException>(() =>
            client.TransactAsync<int>(
                async (transaction, token) =>
                {
                    await LockAsync(transaction, "a", token);
                    throw new FormatException();
                },
                Cancellation
            )
        );

        Assert.Equal(1, await client.TransactAsync((transaction, token) => LockAsync(transaction, "a", token), Cancellation));
    }

    [Fact]
    public async Task Both_transactions_of_a_deadlock_are_committed_in_the_end()
    {
        await using var client = await OpenAsync();
        using var both = new Barrier(2);
        await CrossAsync("a", "b", meets: false);

        await Task.WhenAll(
            Task.Run(() => CrossAsync("a", "b", meets: true), Cancellation),
            Task.Run(() => CrossAsync("b", "a", meets: true), Cancellation)
        );

        Assert.Equal(4, await client.TransactAsync((transaction, token) => LockAsync(transaction, "a", token), Cancellation));
        Assert.Equal(4, await client.TransactAsync((transaction, token) => LockAsync(transaction, "b", token), Cancellation));

        Task<long> CrossAsync(string one, string other, bool meets)
        {
            var attempts = 0;
            return client.TransactAsync(
                async (transaction, token) =>
                {
                    await LockAsync(transaction, one, token);
                    if (meets && attempts++ == 0)
                        both.SignalAndWait(token);
                    return await LockAsync(transaction, other, token);
                },
                Cancellation
            );
        }
    }

    [Fact]
    public async Task A_stream_that_is_left_early_or_cancelled_is_stopped()
    {
        await using var client = await OpenAsync();
        using var source = new CancellationTokenSource();

        await foreach (var row in client.StreamAsync(s_flood, [], Cancellation))
        {
            Assert.Equal(2, row.Integer("found"));
            break;
        }

        await AssertNothingRunsAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in client.StreamAsync(s_flood, [], source.Token))
                await source.CancelAsync();
        });
        await AssertNothingRunsAsync();
    }

    [Fact]
    public async Task The_mark_of_a_transaction_goes_with_what_follows_and_an_unknown_mark_is_forgotten()
    {
        var servers = await Neo4jServers.GetAsync();
        var other = await servers.EmptyAsync(1, overBolt);
        await using var wire = new Wire(await servers.EmptyAsync(0, overBolt));
        await using var client = Client(Neo4jServers.Options(wire.Url));
        await client.TransactAsync((transaction, token) => LockAsync(transaction, "a", token), Cancellation);
        const string MarkOfABookmark = "FB:";
        Assert.DoesNotContain(MarkOfABookmark, wire.TakeSent(), StringComparison.Ordinal);

        await client.RunAsync(s_echo, new() { ["value"] = 1, ["day"] = null }, Cancellation);

        Assert.Contains(MarkOfABookmark, wire.TakeSent(), StringComparison.Ordinal);
        wire.LeadTo(other);
        Assert.Equal(1, await client.TransactAsync((transaction, token) => LockAsync(transaction, "a", token), Cancellation));
    }

    [Fact]
    public async Task A_connection_that_is_cut_is_made_again()
    {
        const int Transactions = 30;
        await using var wire = new Wire(await (await Neo4jServers.GetAsync()).EmptyAsync(0, overBolt));
        await using var client = Client(Neo4jServers.Options(wire.Url));

        // Not in a commit, whose repetition the work itself would have to notice.
        for (var i = 1; i <= Transactions; i++)
        {
            var attempts = 0;
            var cut = i % 3 == 0;
            var count = await client.TransactAsync(
                async (transaction, token) =>
                {
                    if (cut && attempts++ == 0)
                        wire.Cut();
                    return await LockAsync(transaction, "a", token);
                },
                Cancellation
            );
            Assert.Equal(i, count);
        }
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_told_at_once()
    {
        var options = Neo4jServers.Options(await UrlAsync() + "/nothere");
        await using var client = Client(options);
        var clock = Stopwatch.StartNew();

        var error = await Assert.ThrowsAsync<StoreException>(() => client.OpenAsync(ControlStatements.AppliedMigrations, [], Cancellation));

        Assert.Contains("/nothere has no such database", error.Message, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < options.OpenPatience);
    }

    [Fact]
    public async Task A_host_that_does_not_answer_is_told_in_one_line()
    {
        var scheme = overBolt ? "bolt" : "http";
        await using var client = Client(Neo4jServers.Options($"{scheme}://127.0.0.1:9") with { OpenPatience = TimeSpan.FromSeconds(2) });

        var error = await Assert.ThrowsAsync<StoreException>(() => client.OpenAsync(ControlStatements.AppliedMigrations, [], Cancellation));

        Assert.StartsWith($"{scheme}://127.0.0.1:9/neo4j cannot be reached: ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    private static ICypherClient Client(Neo4jOptions options) =>
        CypherClients.Create(options, NullLoggerFactory.Instance, TimeProvider.System);

    private static CypherStatement Statement(string name) =>
        CypherStatement.Parse(name, TestStatements.Read(name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..] + ".cypher"));

    private static async Task<long> LockAsync(ICypherTransaction transaction, string id, CancellationToken cancellation) =>
        (await transaction.RunAsync(s_lock, new() { ["id"] = id }, cancellation))[0].Integer("count");

    private static async Task AssertNothingRunsAsync()
    {
        using var raw = new RawQueryApi(await (await Neo4jServers.GetAsync()).HttpUrlAsync());
        var running = TestStatements.Read("running.cypher");
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await raw.ValueAsync(running)).GetInt32() > 0)
            await Task.Delay(100, limit.Token);
    }

    private async Task<string> UrlAsync() => await (await Neo4jServers.GetAsync()).EmptyAsync(0, overBolt);

    private async Task<ICypherClient> OpenAsync(Func<Neo4jOptions, Neo4jOptions>? change = null)
    {
        var options = Neo4jServers.Options(await UrlAsync());
        return Client(change is null ? options : change(options));
    }
}
