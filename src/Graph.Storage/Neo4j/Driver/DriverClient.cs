using System.Runtime.CompilerServices;
using global::Neo4j.Driver;
using Graph.Storage.Neo4j.Connection;
using Graph.Storage.Neo4j.Cypher;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Graph.Storage.Neo4j.Driver;

/// <summary>Talks to Neo4j over Bolt by the official driver. Retries and bookmarks are ours, so that both clients behave the
/// same.</summary>
internal sealed class DriverClient : ICypherClient
{
    private readonly ServiceProvider _services;
    private readonly CypherResilience _resilience;
    private readonly Places _places;
    private readonly IDriver _driver;
    private readonly Neo4jOptions _options;
    private readonly DriverCalls _calls;
    private readonly Cypher.Bookmarks _bookmarks = new();

    public DriverClient(ServiceProvider services, Neo4jOptions options)
    {
        _services = services;
        _options = options;
        _resilience = services.GetRequiredService<CypherResilience>();
        _places = new Places(options);
        _driver = DriverSetup.Open(options);
        _calls = new DriverCalls(
            _driver,
            options,
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILoggerFactory>().CreateLogger<DriverClient>()
        );
    }

    /// <inheritdoc/>
    public string Address => _options.Address;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CypherRow>> RunAsync(
        CypherStatement statement,
        CypherParameters parameters,
        CancellationToken cancellation
    )
    {
        using var place = await _places.EnterAsync(cancellation);
        return await _resilience.WorkAsync(statement.Access, token => OnceAsync(statement, parameters, token), cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<CypherRow>> OpenAsync(
        CypherStatement statement,
        CypherParameters parameters,
        CancellationToken cancellation
    ) => _resilience.OpenAsync(token => OnceAsync(statement, parameters, token), cancellation);

    /// <inheritdoc/>
    public async IAsyncEnumerable<CypherRow> StreamAsync(
        CypherStatement statement,
        CypherParameters parameters,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        using var place = await _places.EnterAsync(cancellation);
        var (session, cursor) = await _resilience.WorkAsync(
            statement.Access,
            token => BeginStreamAsync(statement, parameters, token),
            cancellation
        );
        await using (session)
        {
            await using var rows = DriverRows.Of(cursor, session, statement.Access, cancellation).GetAsyncEnumerator(cancellation);
            while (await NextAsync(rows, cancellation))
            {
                yield return rows.Current;
            }
        }
    }

    /// <inheritdoc/>
    public async Task<T> TransactAsync<T>(Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        using var place = await _places.EnterTransactionAsync(cancellation);
        return await _resilience.WorkAsync(
            CypherAccess.Write,
            async token =>
            {
                await using var session = Session(CypherAccess.Write, Config.Infinite);
                var transaction = await RequestAsync(CypherAccess.Write, session.BeginAsync, token);
                var result = await work(new DriverTransaction(transaction, session, _resilience), token);
                await RequestAsync(CypherAccess.Write, t => session.CommitAsync(transaction, t), token);
                return result;
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _driver.DisposeAsync();
        _places.Dispose();
        await _services.DisposeAsync();
    }

    private async Task<IReadOnlyList<CypherRow>> OnceAsync(
        CypherStatement statement,
        CypherParameters parameters,
        CancellationToken cancellation
    )
    {
        await using var session = Session(statement.Access, Config.Infinite);
        return await RequestAsync(statement.Access, token => session.ListAsync(statement, parameters, token), cancellation);
    }

    private async Task<(DriverSession, IResultCursor)> BeginStreamAsync(
        CypherStatement statement,
        CypherParameters parameters,
        CancellationToken cancellation
    )
    {
        var session = Session(statement.Access, DriverSetup.RowsAtOnce);
        try
        {
            return (
                session,
                await RequestAsync(statement.Access, token => session.StreamAsync(statement, parameters, token), cancellation)
            );
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    private async Task<T> RequestAsync<T>(CypherAccess access, Func<CancellationToken, Task<T>> request, CancellationToken cancellation)
    {
        try
        {
            return await _resilience.RequestAsync(access, request, cancellation);
        }
        catch (CypherException e) when (e.Code is CypherCodes.InvalidBookmark or CypherCodes.BookmarkTimeout)
        {
            _bookmarks.Clear();
            throw;
        }
    }

    private async Task<bool> NextAsync(IAsyncEnumerator<CypherRow> rows, CancellationToken cancellation)
    {
        try
        {
            return await rows.MoveNextAsync();
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested && CypherFailures.Describe(Address, e, null) is { } known)
        {
            throw known;
        }
    }

    private DriverSession Session(CypherAccess access, long rowsAtOnce) => new(_driver, _options, _calls, _bookmarks, access, rowsAtOnce);
}
