using System.Collections.Concurrent;
using Graph.Model;
using Graph.Storage.Neo4j.Cypher;
using Graph.Storage.Neo4j.Reading;

namespace Graph.Storage.Tests.Neo4j;

public sealed class GatheringTests : IDisposable
{
    private const int MostIds = 3;
    private readonly ConcurrentQueue<Asked> _asked = new();
    private readonly SemaphoreSlim _arrived = new(0);
    private readonly Gathering<string, string> _gathering;

    public GatheringTests() =>
        _gathering = new Gathering<string, string>(
            (kind, ids, cancellation) =>
            {
                var asked = new Asked(kind, [.. ids.Select(i => i.Value).Order(StringComparer.Ordinal)], cancellation);
                _asked.Enqueue(asked);
                _arrived.Release();
                return asked.Answer.Task.WaitAsync(cancellation);
            },
            _ => MostIds
        );

    public void Dispose() => _arrived.Dispose();

    [Fact]
    public async Task Those_who_come_while_calls_are_under_way_are_answered_by_the_next_together()
    {
        var first = Read("a");
        var second = Read("b");
        var (one, other) = (await NextAsync(), await NextAsync());
        var waiting = new[] { Read("b"), Read("c"), Read("c", "d") };
        Assert.Equal(["a", "b"], one.Ids.Concat(other.Ids).Order(StringComparer.Ordinal));

        one.Reply();
        other.Reply();
        var third = await NextAsync();
        third.Reply();

        Assert.Equal(["b", "c", "d"], third.Ids);
        Assert.Equal(["a", "b"], (await first).Keys.Concat((await second).Keys).Select(k => k.Value).Order(StringComparer.Ordinal));
        Assert.Equal(["b", "c", "c,d"], (await Task.WhenAll(waiting)).Select(found => string.Join(',', found.Keys.Order())));
    }

    [Fact]
    public async Task A_call_that_is_full_begins_at_once_and_those_who_ask_for_what_it_has_not_wait_for_the_next()
    {
        _ = Read("a");
        _ = Read("b");
        var (one, other) = (await NextAsync(), await NextAsync());

        _ = Read("c", "d");
        _ = Read("d", "c");
        _ = Read("e", "f");
        var third = await NextAsync();
        _ = Read("g");
        var full = await NextAsync();
        var waiting = Read("h");

        Assert.Equal(["c", "d"], third.Ids);
        Assert.Equal(["e", "f", "g"], full.Ids);
        Assert.Equal(4, _asked.Count);
        foreach (var call in new[] { one, other, third })
            call.Reply();

        (await NextAsync()).Reply();
        Assert.Single(await waiting);
    }

    [Fact]
    public async Task What_differs_in_kind_is_not_gathered()
    {
        var answers = new[] { Read("a"), Read("b"), _gathering.ReadAsync("other", [new NodeId("x:c")], default) };
        for (var i = 0; i < answers.Length; i++)
            (await NextAsync()).Reply();

        await Task.WhenAll(answers);
        Assert.Equal(3, _asked.Count);
    }

    [Fact]
    public async Task A_call_goes_on_until_all_who_wait_for_it_have_left()
    {
        _ = Read("a");
        _ = Read("b");
        await NextAsync();
        var last = await NextAsync();
        using var leave = new CancellationTokenSource();
        using var leaveToo = new CancellationTokenSource();
        var (one, other) = (Read(leave.Token, "c"), Read(leaveToo.Token, "d"));
        last.Reply();
        var shared = await NextAsync();

        await leave.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
        Assert.False(shared.Cancellation.IsCancellationRequested);
        await leaveToo.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => other);
        Assert.True(shared.Cancellation.IsCancellationRequested);
    }

    [Fact]
    public async Task A_failure_reaches_all_and_the_next_call_is_made()
    {
        var failing = Read("a");
        (await NextAsync()).Answer.SetException(new StoreException("gone"));
        await Assert.ThrowsAsync<StoreException>(() => failing);

        var after = Read("a");
        (await NextAsync()).Reply();
        Assert.Single(await after);
    }

    private Task<IReadOnlyDictionary<NodeId, string>> Read(params string[] ids) => Read(TestContext.Current.CancellationToken, ids);

    private Task<IReadOnlyDictionary<NodeId, string>> Read(CancellationToken cancellation, params string[] ids) =>
        _gathering.ReadAsync("kind", [.. ids.Select(id => new NodeId(id))], cancellation);

    private async Task<Asked> NextAsync()
    {
        await _arrived.WaitAsync(TestContext.Current.CancellationToken);
        return _asked.ElementAt(_seen++);
    }

    private int _seen;

    private sealed record Asked(string Kind, string[] Ids, CancellationToken Cancellation)
    {
        public TaskCompletionSource<IReadOnlyDictionary<NodeId, string>> Answer { get; } = new();

        public void Reply() => Answer.SetResult(Ids.ToDictionary(id => new NodeId(id), id => id));
    }
}
