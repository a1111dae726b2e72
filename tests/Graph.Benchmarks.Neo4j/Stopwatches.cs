using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Benchmarks.Neo4j;

/// <summary>A client that tells which statements went over it, and how long each took in all.</summary>
internal sealed class Stopwatches(ICypherClient client) : ICypherClient
{
    private readonly ConcurrentDictionary<string, TimeSpan> _times = new(StringComparer.Ordinal);

    private readonly ConcurrentQueue<(CypherStatement Statement, CypherParameters Parameters)> _sent = [];

    public string Address => client.Address;

    /// <summary>What was sent by itself, outside of transactions, since it was last asked for.</summary>
    public IReadOnlyList<(CypherStatement Statement, CypherParameters Parameters)> TakeSent()
    {
        var sent = _sent.ToList();
        _sent.Clear();
        return sent;
    }

    /// <summary>The times since they were last asked for, the longest first.</summary>
    public string Take()
    {
        var times = string.Join(
            ", ",
            _times
                .OrderByDescending(t => t.Value)
                .Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Key} {t.Value.TotalSeconds:0.00} s"))
        );
        _times.Clear();
        return times;
    }

    public Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation)
    {
        _sent.Enqueue((statement, parameters));
        return TimeAsync(statement.Name, () => client.RunAsync(statement, parameters, cancellation));
    }

    public Task<IReadOnlyList<CypherRow>> OpenAsync(
        CypherStatement statement,
        CypherParameters parameters,
        CancellationToken cancellation
    ) => client.OpenAsync(statement, parameters, cancellation);

    public IAsyncEnumerable<CypherRow> StreamAsync(
        CypherStatement statement,
        CypherParameters parameters,
        CancellationToken cancellation
    ) => client.StreamAsync(statement, parameters, cancellation);

    public Task<T> TransactAsync<T>(Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        TimeAsync(
            "transactions",
            () => client.TransactAsync((transaction, token) => work(new Transaction(transaction, this), token), cancellation)
        );

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<T> TimeAsync<T>(string name, Func<Task<T>> work)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            return await work();
        }
        finally
        {
            _times.AddOrUpdate(name, clock.Elapsed, (_, before) => before + clock.Elapsed);
        }
    }

    private sealed class Transaction(ICypherTransaction transaction, Stopwatches watches) : ICypherTransaction
    {
        public Task<IReadOnlyList<CypherRow>> RunAsync(
            CypherStatement statement,
            CypherParameters parameters,
            CancellationToken cancellation
        ) => watches.TimeAsync(statement.Name, () => transaction.RunAsync(statement, parameters, cancellation));
    }
}
