using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Connection;
using Graph.Storage.Neo4j.Cypher;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using static Graph.Storage.Tests.Neo4j.Disturbed;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>What happens to statements that are given up: time passes when a test says so.</summary>
[Collection(Neo4jContract.Server)]
public sealed class SlowStatementTests
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(20);
    private static readonly CypherStatement s_endless = CypherStatement.Parse("read/endless", TestStatements.Read("endless.cypher"));
    private static readonly string s_running = TestStatements.Read("running.cypher");
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task A_slow_answer_is_given_up_and_asked_for_once_more()
    {
        var slow = 0;
        await using var proxy = new FaultyProxy(
            await ServerAsync(),
            _ => Interlocked.CompareExchange(ref slow, 2, 1) == 1 ? Fault.Held : Fault.None
        );
        await using var store = await OpenAsync(Impatient(proxy.Url), _clock);
        slow = 1;

        var status = store.StatusAsync(Cancellation);
        Assert.Same(proxy.Holding, await Task.WhenAny(proxy.Holding, status));
        _clock.Advance(s_timeout);

        Assert.Equal(0, (await HurryAsync(_clock, status, proxy)).Counts[Model.NodeKind.Article]);
    }

    [Fact]
    public async Task A_statement_that_takes_too_long_is_stopped_on_the_server()
    {
        var server = await ServerAsync();
        using var raw = new RawQueryApi(server);
        await using var client = Client(Impatient(server), _clock);

        var work = client.RunAsync(s_endless, [], Cancellation);
        while (!work.IsCompleted)
        {
            if (await RunningAsync(raw) > 0)
            {
                _clock.Advance(s_timeout);
                await StoppedAsync(raw);
            }
            else
            {
                // The pause before another attempt.
                _clock.Advance(s_pause);
                await Task.WhenAny(work, Task.Delay(s_look, Cancellation));
            }
        }

        var error = await Assert.ThrowsAsync<StoreException>(() => work);
        Assert.Contains("did not answer in time", error.Message, StringComparison.Ordinal);
        await StoppedAsync(raw);
    }

    [Fact]
    public async Task A_statement_that_is_cancelled_is_stopped_on_the_server()
    {
        var server = await ServerAsync();
        using var raw = new RawQueryApi(server);
        await using var client = Client(Options(server), TimeProvider.System);
        using var source = new CancellationTokenSource();

        var work = client.RunAsync(s_endless, [], source.Token);
        while (await RunningAsync(raw) == 0)
            await Task.Delay(s_look, Cancellation);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work);
        await StoppedAsync(raw);
    }

    private static async Task StoppedAsync(RawQueryApi raw)
    {
        using var limit = new CancellationTokenSource(Patience.OfServer);
        while (await RunningAsync(raw) > 0)
            await Task.Delay(s_look, limit.Token);
    }

    private static async Task<int> RunningAsync(RawQueryApi raw) => (await raw.ValueAsync(s_running)).GetInt32();

    private static Neo4jOptions Impatient(string url) => Options(url) with { ReadTimeout = s_timeout, ReadPatience = s_timeout * 10 };

    private static ICypherClient Client(Neo4jOptions options, TimeProvider time) =>
        CypherClients.Create(options, NullLoggerFactory.Instance, time);

    private static async Task<string> ServerAsync()
    {
        var url = await (await Neo4jServers.GetAsync()).EmptyAsync();
        Assert.SkipUnless(url.StartsWith("http", StringComparison.Ordinal), "looks at the server by its Query API");
        return url;
    }
}
