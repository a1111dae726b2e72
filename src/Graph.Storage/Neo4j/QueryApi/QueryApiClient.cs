using System.Net.Http;
using System.Runtime.CompilerServices;
using Graph.Storage.Neo4j.Connection;
using Graph.Storage.Neo4j.Cypher;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Graph.Storage.Neo4j.QueryApi;

/// <summary>Talks to Neo4j over its HTTP Query API.</summary>
internal sealed class QueryApiClient : ICypherClient
{
    private static readonly CypherStatement s_terminate = ControlStatements.Terminate;
    private static readonly TimeSpan s_cleanup = TimeSpan.FromSeconds(5);
    private const int CleanupTries = 3;
    private readonly ServiceProvider _services;
    private readonly QueryApiTransport _transport;
    private readonly CypherResilience _resilience;
    private readonly Bookmarks _bookmarks = new();
    private readonly Places _places;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    public QueryApiClient(ServiceProvider services, Neo4jOptions options)
    {
        _services = services;
        Address = options.Address;
        _transport = new QueryApiTransport(services.GetRequiredService<IHttpClientFactory>(), options);
        _resilience = services.GetRequiredService<CypherResilience>();
        _places = new Places(options);
        _time = services.GetRequiredService<TimeProvider>();
        _logger = services.GetRequiredService<ILoggerFactory>().CreateLogger<QueryApiClient>();
    }

    /// <inheritdoc/>
    public string Address { get; }

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
        var tag = CypherTag.New();
        var ended = false;
        var response = await _resilience.WorkAsync(
            statement.Access,
            token =>
                _resilience.RequestAsync(
                    statement.Access,
                    inner =>
                        SendTaggedAsync(
                            tag,
                            () =>
                                _transport.RespondAsync(
                                    HttpMethod.Post,
                                    "",
                                    Body(statement, parameters, tag, statement.Access),
                                    null,
                                    inner
                                )
                        ),
                    token
                ),
            cancellation
        );
        try
        {
            var rows = QueryApiTransport.RowsAsync(response, new AnswerParser(), cancellation).GetAsyncEnumerator(cancellation);
            await using (rows)
            {
                while (await NextAsync(rows, cancellation))
                {
                    yield return rows.Current;
                }
            }

            ended = true;
        }
        finally
        {
            response.Dispose();
            if (!ended)
            {
                await TerminateAsync(tag);
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
                var transaction = await QueryApiTransaction.BeginAsync(this, token);
                try
                {
                    var result = await work(transaction, token);
                    await transaction.CommitAsync(token);
                    return result;
                }
                catch
                {
                    await transaction.RollbackAsync();
                    throw;
                }
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _places.Dispose();
        return _services.DisposeAsync();
    }

    /// <summary>Sends one request of a transaction, or of a statement by itself, and stops the statement when the answer does not
    /// come.</summary>
    internal async Task<QueryApiAnswer> SendAsync(
        string path,
        CypherStatement? statement,
        CypherParameters? parameters,
        string? affinity,
        bool begins,
        CancellationToken cancellation
    )
    {
        var tag = CypherTag.New();
        var access = statement?.Access ?? CypherAccess.Write;
        var sent = _bookmarks.Current;
        try
        {
            var answer = await _resilience.RequestAsync(
                access,
                token =>
                    SendTaggedAsync(
                        tag,
                        () =>
                            _transport.SendAsync(
                                HttpMethod.Post,
                                path,
                                Body(statement, parameters, tag, begins ? access : null),
                                affinity,
                                token
                            )
                    ),
                cancellation
            );
            _bookmarks.Replace(sent, answer.Bookmarks);
            return answer;
        }
        catch (CypherException e) when (e.Code is CypherCodes.InvalidBookmark or CypherCodes.BookmarkTimeout)
        {
            _bookmarks.Clear();
            throw;
        }
    }

    /// <summary>Rolls back, as far as the server can be reached.</summary>
    internal async Task DeleteAsync(string path, string? affinity)
    {
        using var limit = new CancellationTokenSource(s_cleanup, _time);
        for (var left = CleanupTries; left > 0; left--)
        {
            try
            {
                await _transport.SendAsync(HttpMethod.Delete, path, null, affinity, limit.Token);
                return;
            }
            catch (CypherException)
            {
                // The server knows no such transaction any more.
                return;
            }
            catch (Exception e) when (IsCleanupFailure(e))
            {
                if (left == 1 || limit.IsCancellationRequested)
                {
                    CypherLog.RollbackFailed(_logger, Address, e.Message);
                    return;
                }
            }
        }
    }

    private async Task<IReadOnlyList<CypherRow>> OnceAsync(
        CypherStatement statement,
        CypherParameters parameters,
        CancellationToken cancellation
    ) => (await SendAsync("", statement, parameters, null, true, cancellation)).Rows;

    private HttpContent Body(CypherStatement? statement, CypherParameters? parameters, string tag, CypherAccess? access)
    {
        statement?.Check(parameters);
        return RequestBody.Of(statement, parameters, tag, access, access is null ? [] : _bookmarks.Current);
    }

    private async Task<T> SendTaggedAsync<T>(string tag, Func<Task<T>> send)
    {
        try
        {
            return await send();
        }
        catch (Exception e) when (MayStillRun(e))
        {
            await TerminateAsync(tag);
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

    private async Task TerminateAsync(string tag)
    {
        try
        {
            using var limit = new CancellationTokenSource(s_cleanup, _time);
            var parameters = new CypherParameters { ["tag"] = tag };
            await _transport.SendAsync(
                HttpMethod.Post,
                "",
                RequestBody.Of(s_terminate, parameters, "", CypherAccess.Read, []),
                null,
                limit.Token
            );
        }
        catch (Exception e) when (IsCleanupFailure(e))
        {
            CypherLog.TerminateFailed(_logger, Address, e.Message);
        }
    }

    private static bool MayStillRun(Exception e) =>
        e is OperationCanceledException or IOException
        || (
            e
                is HttpRequestException
                {
                    HttpRequestError: not HttpRequestError.ConnectionError and not HttpRequestError.NameResolutionError
                } r
            && r.InnerException is IOException
        );

    private static bool IsCleanupFailure(Exception e) =>
        e is OperationCanceledException or IOException or HttpRequestException or CypherException or StoreException;
}
