using System.Collections.Immutable;
using global::Neo4j.Driver;
using Graph.Storage.Neo4j.Connection;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Driver;

/// <summary>A session for one statement or one transaction. It begins where our last transactions ended.</summary>
internal sealed class DriverSession : IAsyncDisposable
{
    // The server stops what has outlived its client: later than we would ourselves, so that it only does where we no longer can.
    private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(10);
    private readonly Neo4jOptions _options;
    private readonly DriverCalls _calls;
    private readonly Cypher.Bookmarks _bookmarks;
    private readonly ImmutableHashSet<string> _sent;
    private readonly IAsyncSession _session;
    private readonly string _tag = CypherTag.New();

    public DriverSession(
        IDriver driver,
        Neo4jOptions options,
        DriverCalls calls,
        Cypher.Bookmarks bookmarks,
        CypherAccess access,
        long rowsAtOnce
    )
    {
        _options = options;
        _calls = calls;
        _bookmarks = bookmarks;
        _sent = bookmarks.Current;
        _session = driver.AsyncSession(builder =>
            builder
                .WithDatabase(options.Database)
                .WithDefaultAccessMode(DriverSetup.Mode(access))
                .WithFetchSize(rowsAtOnce)
                .WithBookmarks(global::Neo4j.Driver.Bookmarks.From([.. _sent]))
        );
    }

    /// <summary>Runs a statement in a transaction of its own and reads the answer to its end.</summary>
    public async Task<IReadOnlyList<CypherRow>> ListAsync(
        CypherStatement statement,
        CypherParameters parameters,
        CancellationToken cancellation
    )
    {
        var time = (statement.Access == CypherAccess.Read ? _options.ReadTimeout : _options.WriteTimeout) + s_grace;
        var values = DriverValues.Of(statement, parameters, _tag);
        var rows = await CallAsync(
            async () =>
                await DriverRows.ListAsync(await _session.RunAsync(statement.Text, values, transaction => transaction.WithTimeout(time))),
            statement.Access,
            cancellation
        );
        TakeBookmarks();
        return rows;
    }

    /// <summary>Runs a statement in a transaction of its own and waits for its first row.</summary>
    public Task<IResultCursor> StreamAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation)
    {
        var values = DriverValues.Of(statement, parameters, _tag);
        return CallAsync(
            async () =>
            {
                var cursor = await _session.RunAsync(statement.Text, values);
                await cursor.PeekAsync();
                return cursor;
            },
            statement.Access,
            cancellation
        );
    }

    /// <summary>Begins a writing transaction.</summary>
    public Task<IAsyncTransaction> BeginAsync(CancellationToken cancellation) =>
        _calls.RunAsync(
            () => _session.BeginTransactionAsync(transaction => transaction.WithTimeout(_options.WritePatience + s_grace)),
            CypherAccess.Write,
            null,
            cancellation
        );

    /// <summary>Runs a statement in a transaction and reads the answer to its end.</summary>
    public Task<IReadOnlyList<CypherRow>> ListAsync(
        IAsyncTransaction transaction,
        CypherStatement statement,
        CypherParameters parameters,
        CancellationToken cancellation
    )
    {
        var values = DriverValues.Of(statement, parameters, _tag);
        return CallAsync(
            async () => await DriverRows.ListAsync(await transaction.RunAsync(statement.Text, values)),
            CypherAccess.Write,
            cancellation
        );
    }

    /// <summary>Commits. A failure leaves open whether it happened.</summary>
    public async Task<bool> CommitAsync(IAsyncTransaction transaction, CancellationToken cancellation)
    {
        await _calls.RunAsync(
            async () =>
            {
                await transaction.CommitAsync();
                return true;
            },
            CypherAccess.Write,
            null,
            cancellation
        );
        TakeBookmarks();
        return true;
    }

    /// <summary>Does something with what a statement of this session gives; the statement is stopped when the caller gives up.</summary>
    public Task<T> CallAsync<T>(Func<Task<T>> call, CypherAccess access, CancellationToken cancellation) =>
        _calls.RunAsync(call, access, _tag, cancellation);

    /// <summary>Ends the session; what was not committed is rolled back, and rows that were not read are not sent.</summary>
    public async ValueTask DisposeAsync() => await _calls.CloseAsync(_session);

    private void TakeBookmarks() => _bookmarks.Replace(_sent, _session.LastBookmarks?.Values ?? []);
}
