using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Cypher;
using Microsoft.Extensions.Logging.Abstractions;
using static Graph.Storage.Tests.Neo4j.Disturbed;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>What happens when exchanges with a real server are spoiled on their way.</summary>
[Collection(Neo4jContract.Servers)]
public sealed class ConnectionFaultTests
{
    // More requests than the longest of these transactions has, so that another attempt can succeed; a prime, so that it strikes ever other steps.
    private const int FaultEvery = 41;
    private static readonly CypherStatement s_endless = CypherStatement.Parse("read/endless", TestStatements.Read("endless.cypher"));

    [Fact]
    public async Task Any_exchange_of_an_import_may_fail_in_any_way()
    {
        var server = await ServerAsync();
        Fault[] faults = [Fault.Lost, Fault.Cut, Fault.Deadlock, Fault.Unanswered];
        var turn = 0;
        await using var proxy = new FaultyProxy(server, (_, number) => number % FaultEvery == 0 ? faults[turn++ % faults.Length] : Fault.None);
        await using var store = await OpenAsync(Options(proxy.Url));
        var batches = Batches(16);

        var outcomes = await ImportAsync(store, batches);

        Assert.True(turn > faults.Length);
        await using var undisturbed = await OpenAsync(Options(server));
        await AssertCompleteAsync(undisturbed, batches, outcomes);
    }

    [Fact]
    public async Task A_commit_whose_answer_is_lost_is_not_made_twice()
    {
        var server = await ServerAsync();
        var lost = 0;
        await using var proxy = new FaultyProxy(
            server, (path, _) => path.EndsWith("/commit", StringComparison.Ordinal) && lost++ % 2 == 0 ? Fault.Unanswered : Fault.None);
        await using var store = await OpenAsync(Options(proxy.Url));
        var batches = Batches(4);

        var outcomes = await ImportAsync(store, batches);

        Assert.True(lost >= 4);
        await AssertCompleteAsync(store, batches, outcomes);
    }

    [Fact]
    public async Task A_retraction_whose_commit_gets_no_answer_tells_that_it_was_done()
    {
        var server = await ServerAsync();
        var lost = 0;
        await using var direct = await OpenAsync(Options(server));
        var articles = Batches(1)[0];
        await direct.ImportAsync(articles, Cancellation);
        await using var proxy = new FaultyProxy(
            server, (path, _) => path.EndsWith("/commit", StringComparison.Ordinal) && lost++ == 0 ? Fault.Unanswered : Fault.None);
        await using var store = await OpenAsync(Options(proxy.Url));

        Assert.True(await store.RetractAsync(articles[0].Article.Id, Cancellation));
        Assert.False(await store.RetractAsync(articles[0].Article.Id, Cancellation));
    }

    [Fact]
    public async Task A_row_of_deadlocks_is_outlasted()
    {
        var deadlocks = 0;
        await using var proxy = new FaultyProxy(
            await ServerAsync(), (path, _) => path.Contains("/tx/", StringComparison.Ordinal) && deadlocks < 12 && deadlocks++ >= 0 ? Fault.Deadlock : Fault.None);
        await using var store = await OpenAsync(Options(proxy.Url));
        var batches = Batches(2);

        var outcomes = await ImportAsync(store, batches);

        Assert.Equal(12, deadlocks);
        await AssertCompleteAsync(store, batches, outcomes);
    }

    [Fact]
    public async Task A_slow_answer_is_given_up_and_asked_for_once_more()
    {
        var slow = 0;
        await using var proxy = new FaultyProxy(await ServerAsync(), (_, number) => number > 1 && slow++ == 0 ? Fault.Slow : Fault.None);
        await using var store = await OpenAsync(Options(proxy.Url) with { ReadTimeout = TimeSpan.FromSeconds(1.5) });

        var status = await store.StatusAsync(Cancellation);

        Assert.Equal(0, status.Counts[Model.NodeKind.Article]);
        Assert.True(slow > 1);
    }

    [Fact]
    public async Task A_statement_that_takes_too_long_is_stopped_on_the_server()
    {
        var server = await ServerAsync();
        await using var client = Client(Options(server) with { ReadTimeout = TimeSpan.FromSeconds(1) });

        var error = await Assert.ThrowsAsync<StoreException>(() => client.RunAsync(s_endless, [], Cancellation));

        Assert.Contains("did not answer in time", error.Message, StringComparison.Ordinal);
        await AssertStoppedAsync(server);
    }

    [Fact]
    public async Task A_statement_that_is_cancelled_is_stopped_on_the_server()
    {
        var server = await ServerAsync();
        await using var client = Client(Options(server));
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.RunAsync(s_endless, [], source.Token));

        await AssertStoppedAsync(server);
    }

    [Fact]
    public async Task A_refused_login_is_told_at_once_and_not_tried_again()
    {
        await using var proxy = new FaultyProxy(await ServerAsync(), (_, _) => Fault.Unauthorized);

        var error = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(Options(proxy.Url)));

        Assert.Contains("GRAPH_NEO4J_PASSWORD", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        Assert.Equal(1, proxy.Requests);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_told_at_once()
    {
        var server = await ServerAsync();

        var error = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(Options(server + "/nothere")));

        Assert.Contains("/nothere has no such database", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_does_not_answer_is_told_after_a_short_while()
    {
        var options = Options("http://127.0.0.1:9") with { OpenPatience = TimeSpan.FromSeconds(2) };

        var error = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(options));

        Assert.StartsWith("http://127.0.0.1:9/neo4j cannot be reached: ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public async Task A_stream_that_is_cut_tells_so_instead_of_ending()
    {
        var server = await ServerAsync();
        var cuts = false;
        await using var proxy = new FaultyProxy(server, (_, _) => cuts ? Fault.Cut : Fault.None);
        await using var store = await OpenAsync(Options(proxy.Url));
        await ImportAsync(store, Batches(2));
        cuts = true;

        await Assert.ThrowsAsync<StoreException>(async () =>
        {
            await foreach (var article in store.ExportAsync(Cancellation))
                Assert.NotNull(article);
        });
    }

    private static async Task AssertStoppedAsync(string server)
    {
        Assert.SkipUnless(server.StartsWith("http", StringComparison.Ordinal), "asks the Query API");
        using var raw = new RawQueryApi(server);
        var running = TestStatements.Read("running.cypher");
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await raw.ValueAsync(running)).GetInt32() > 0)
            await Task.Delay(100, limit.Token);
    }

    private static ICypherClient Client(Neo4jOptions options) => CypherClients.Create(options, NullLoggerFactory.Instance, TimeProvider.System);

    private static async Task<string> ServerAsync()
    {
        FaultRuns.SkipUnlessAsked();
        var url = await (await Neo4jServers.GetAsync()).EmptyAsync(0);
        Assert.SkipUnless(url.StartsWith("http", StringComparison.Ordinal), "the proxy speaks HTTP");
        return url;
    }
}
