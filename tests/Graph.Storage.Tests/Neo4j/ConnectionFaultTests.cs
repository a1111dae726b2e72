using System.Net;
using System.Net.Sockets;
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Connection;
using Graph.Storage.Tests.Contract;
using Microsoft.Extensions.Time.Testing;
using static Graph.Storage.Tests.Neo4j.Disturbed;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>What happens when exchanges with a real server are spoiled on their way.</summary>
[Collection(Neo4jContract.Server)]
public sealed class ConnectionFaultTests
{
    // More requests than the longest of these transactions has, so that another attempt can succeed; a prime, so that it strikes ever other steps.
    private const int FaultEvery = 47;
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task Any_exchange_of_an_import_may_fail_in_any_way()
    {
        var server = await ServerAsync();
        Fault[] faults = [Fault.Lost, Fault.Cut, Fault.Deadlock, Fault.Unanswered, Fault.Gateway];
        var turn = 0;
        await using var proxy = new FaultyProxy(
            server,
            exchange => exchange.Number % FaultEvery == 0 ? faults[turn++ % faults.Length] : Fault.None
        );
        await using var store = await HurryAsync(_clock, OpenAsync(Options(proxy.Url), _clock), proxy);
        var batches = Batches(16);

        var outcomes = await HurryAsync(_clock, ImportAsync(store, batches), proxy);

        Assert.True(turn > faults.Length, $"{turn} faults in {proxy.Requests} requests");
        await using var undisturbed = await OpenAsync(Options(server));
        await AssertCompleteAsync(undisturbed, batches, outcomes);
    }

    [Fact]
    public async Task A_commit_whose_answer_is_lost_is_not_made_twice()
    {
        var lost = 0;
        await using var proxy = new FaultyProxy(
            await ServerAsync(),
            exchange => exchange.IsCommit && lost++ % 2 == 0 ? Fault.Unanswered : Fault.None
        );
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
        await using var proxy = new FaultyProxy(server, exchange => exchange.IsCommit && lost++ == 0 ? Fault.Unanswered : Fault.None);
        await using var store = await OpenAsync(Options(proxy.Url));

        Assert.True(await store.RetractAsync(articles[0].Article.Id, Cancellation));
        Assert.False(await store.RetractAsync(articles[0].Article.Id, Cancellation));
    }

    [Fact]
    public async Task A_row_of_deadlocks_is_outlasted()
    {
        const int Row = 12;
        var deadlocks = 0;
        await using var proxy = new FaultyProxy(
            await ServerAsync(),
            exchange => exchange.IsStep && deadlocks < Row && ++deadlocks <= Row ? Fault.Deadlock : Fault.None
        );
        await using var store = await OpenAsync(Options(proxy.Url), _clock);
        var batches = Batches(2);

        var outcomes = await HurryAsync(_clock, ImportAsync(store, batches), proxy);

        Assert.Equal(Row, deadlocks);
        await AssertCompleteAsync(await OpenAsync(Options(proxy.Url)), batches, outcomes);
    }

    [Fact]
    public async Task An_import_that_finds_the_server_down_waits_longer_than_a_read_does()
    {
        var outage = new Neo4jOptions(new Uri("http://127.0.0.1"), "", Neo4jLogin.None).ReadPatience * 2;
        var end = DateTimeOffset.MinValue;
        await using var proxy = new FaultyProxy(await ServerAsync(), _ => _clock.GetUtcNow() < end ? Fault.Lost : Fault.None);
        var options = Options(proxy.Url) with { ReadPatience = outage / 2 };
        await using var store = await OpenAsync(options, _clock);
        end = _clock.GetUtcNow() + outage;

        var outcomes = await HurryAsync(_clock, ImportAsync(store, Batches(1)), proxy);

        Assert.Equal(ImportChange.Added, outcomes[0].Change);
    }

    [Fact]
    public async Task Waiting_for_the_server_is_told_once_and_the_work_goes_on()
    {
        const int Refusals = 8;
        var refused = 0;
        await using var proxy = new FaultyProxy(
            await ServerAsync(),
            exchange => exchange.IsBegin && refused < Refusals && ++refused <= Refusals ? Fault.Lost : Fault.None
        );
        using var loggers = new RecordingLoggers();
        await using var store = await OpenAsync(Options(proxy.Url), _clock, loggers);

        await HurryAsync(_clock, ImportAsync(store, Batches(1)), proxy);

        Assert.Equal(Refusals, refused);
        var told = Assert.Single(loggers.Warnings, w => w.Contains("trying again for up to", StringComparison.Ordinal));
        Assert.StartsWith(proxy.Url + "/neo4j cannot be reached: ", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_login_is_told_at_once_and_not_tried_again()
    {
        await using var proxy = new FaultyProxy(await ServerAsync(), _ => Fault.Unauthorized);

        var error = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(Options(proxy.Url)));

        Assert.Contains("GRAPH_NEO4J_PASSWORD", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        Assert.Equal(1, proxy.Requests);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_told_at_once()
    {
        await using var proxy = new FaultyProxy(await ServerAsync(), _ => Fault.None);

        var error = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(Options(proxy.Url + "/nothere")));

        Assert.Contains("/nothere has no such database", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, proxy.Requests);
    }

    [Fact]
    public async Task A_host_that_does_not_answer_is_told_in_one_line()
    {
        var url = $"http://127.0.0.1:{Neo4jServer.FreePort()}";

        var error = await Assert.ThrowsAsync<StoreException>(() => HurryAsync(_clock, OpenAsync(Options(url), _clock)));

        Assert.StartsWith(url + "/neo4j cannot be reached: ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public async Task A_host_that_takes_no_connection_is_told_in_one_line()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var url = $"https://{silent.LocalEndpoint}";
        var options = Options(url) with { ConnectTimeout = TimeSpan.FromMilliseconds(50) };

        var error = await Assert.ThrowsAsync<StoreException>(() => HurryAsync(_clock, OpenAsync(options, _clock)));

        Assert.StartsWith(url + "/neo4j cannot be reached: no connection came about in time", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_never_answers_is_tried_a_few_times_alone()
    {
        await using var proxy = new FaultyProxy(await ServerAsync(), _ => Fault.Lost);

        await Assert.ThrowsAsync<StoreException>(() => HurryAsync(_clock, OpenAsync(Options(proxy.Url), _clock), proxy));

        Assert.InRange(proxy.Requests, 2, 20);
    }

    [Fact]
    public async Task A_stream_that_is_cut_tells_so_instead_of_ending()
    {
        var cuts = false;
        await using var proxy = new FaultyProxy(await ServerAsync(), _ => cuts ? Fault.Cut : Fault.None);
        await using var store = await OpenAsync(Options(proxy.Url));
        await ImportAsync(store, Batches(2));
        cuts = true;

        await Assert.ThrowsAsync<StoreException>(async () =>
        {
            await foreach (var article in store.ExportAsync(Cancellation))
                Assert.NotNull(article);
        });
    }

    [Fact]
    public async Task Nothing_of_an_import_or_a_retraction_shows_before_its_commit()
    {
        var server = await ServerAsync();
        await using var reader = await OpenAsync(Options(server));
        var atCommit = new List<string>();
        await using var proxy = new FaultyProxy(
            server,
            async exchange =>
            {
                if (exchange.IsCommit)
                    atCommit.Add(await Everything.OfAsync(reader, Cancellation));
                return Fault.None;
            }
        );
        await using var writer = await OpenAsync(Options(proxy.Url));
        var before = new List<string>();

        foreach (var batch in Batches(4))
        {
            before.Add(await Everything.OfAsync(reader, Cancellation));
            await writer.ImportAsync(batch, Cancellation);
        }

        before.Add(await Everything.OfAsync(reader, Cancellation));
        await writer.RetractAsync(Batches(1)[0][0].Article.Id, Cancellation);

        Assert.Equal(before, atCommit);
        Assert.Distinct(before.Append(await Everything.OfAsync(reader, Cancellation)));
    }

    private static async Task<string> ServerAsync()
    {
        var url = await (await Neo4jServers.GetAsync()).EmptyAsync();
        Assert.SkipUnless(url.StartsWith("http", StringComparison.Ordinal), "the proxy speaks HTTP");
        return url;
    }
}
