using System.Runtime.CompilerServices;
using Graph.Storage.Neo4j.Cypher;
using Microsoft.Extensions.DependencyInjection;
using global::Neo4j.Driver;

namespace Graph.Storage.Neo4j.Driver;

/// <summary>Talks to Neo4j over Bolt by the official driver. Retries are ours, so that both clients behave the same.</summary>
internal sealed class DriverClient : ICypherClient
{
    private readonly ServiceProvider _services;
    private readonly CypherResilience _resilience;
    private readonly Places _places;
    private readonly IDriver _driver;
    private readonly Neo4jOptions _options;
    private readonly Cypher.Bookmarks _bookmarks = new();

    public DriverClient(ServiceProvider services, Neo4jOptions options)
    {
        _services = services;
        _options = options;
        _resilience = services.GetRequiredService<CypherResilience>();
        _places = new Places(options);
        _driver = DriverSetup.Open(options);
    }

    /// <inheritdoc/>
    public string Address => _options.Address;

    /// <inheritdoc/>
    public Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation) =>
        _resilience.WorkAsync(statement.Access, token => OnceAsync(statement, parameters, token), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<CypherRow>> OpenAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation) =>
        _resilience.OpenAsync(token => OnceAsync(statement, parameters, token), cancellation);

    /// <inheritdoc/>
    public async IAsyncEnumerable<CypherRow> StreamAsync(
        CypherStatement statement, CypherParameters parameters, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var place = await _places.EnterAsync(cancellation);
        await using var session = Session(statement.Access);
        var rows = await _resilience.WorkAsync(
            statement.Access,
            token => DriverFailures.TranslateAsync(async () => DriverRows.Of(await session.RunAsync(statement.Text, DriverValues.Of(parameters)), token)),
            cancellation);
        await using var each = rows.GetAsyncEnumerator(cancellation);
        while (await NextAsync(each, cancellation))
        {
            yield return each.Current;
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
                await using var session = Session(CypherAccess.Write);
                var sent = _bookmarks.Current;
                var result = await DriverFailures.TranslateAsync(async () =>
                {
                    var transaction = await session.BeginTransactionAsync(Configure);
                    try
                    {
                        var done = await work(new DriverTransaction(transaction, _resilience), token);
                        await transaction.CommitAsync();
                        return done;
                    }
                    finally
                    {
                        await transaction.DisposeAsync();
                    }
                });
                _bookmarks.Replace(sent, session.LastBookmarks?.Values ?? []);
                return result;
            },
            cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _driver.DisposeAsync();
        _places.Dispose();
        await _services.DisposeAsync();
    }

    private async Task<IReadOnlyList<CypherRow>> OnceAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation)
    {
        using var place = await _places.EnterAsync(cancellation);
        await using var session = Session(statement.Access);
        var sent = _bookmarks.Current;
        var rows = await _resilience.RequestAsync(
            statement.Access,
            token => DriverFailures.TranslateAsync(async () =>
            {
                var cursor = await session.RunAsync(statement.Text, DriverValues.Of(parameters), Configure);
                return await DriverRows.ListAsync(cursor, token);
            }),
            cancellation);
        _bookmarks.Replace(sent, session.LastBookmarks?.Values ?? []);
        return rows;
    }

    private async Task<bool> NextAsync(IAsyncEnumerator<CypherRow> rows, CancellationToken cancellation)
    {
        try
        {
            return await DriverFailures.TranslateAsync(async () => await rows.MoveNextAsync());
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested && CypherFailures.Describe(Address, e, null) is { } known)
        {
            throw known;
        }
    }

    // The server stops a statement whose time is over, also when its client has gone.
    private void Configure(TransactionConfigBuilder builder) => builder.WithTimeout(_options.WriteTimeout);

    private IAsyncSession Session(CypherAccess access) => _driver.AsyncSession(builder => builder
        .WithDatabase(_options.Database)
        .WithDefaultAccessMode(access == CypherAccess.Read ? AccessMode.Read : AccessMode.Write)
        .WithBookmarks(global::Neo4j.Driver.Bookmarks.From([.. _bookmarks.Current])));
}
