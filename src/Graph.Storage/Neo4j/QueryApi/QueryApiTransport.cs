using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text;
using Graph.Storage.Neo4j.Connection;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.QueryApi;

/// <summary>Sends single requests to <c>/db/{database}/query/v2</c> and reads their answers; knows nothing of retries.</summary>
internal sealed class QueryApiTransport
{
    /// <summary>Name of our client in the factory.</summary>
    public const string ClientName = "neo4j";

    private const string AffinityHeader = "neo4j-cluster-affinity";
    private static readonly MediaTypeWithQualityHeaderValue s_json = new("application/json");
    private readonly IHttpClientFactory _clients;
    private readonly Uri _root;
    private readonly AuthenticationHeaderValue? _login;

    public QueryApiTransport(IHttpClientFactory clients, Neo4jOptions options)
    {
        _clients = clients;
        _root = new Uri(options.Uri, $"/db/{Uri.EscapeDataString(options.Database)}/query/v2");
        _login = LoginOf(options.Login);
    }

    /// <summary>Sends a request and reads its answer to the end.</summary>
    /// <param name="method">POST, or DELETE to roll back.</param>
    /// <param name="path">What follows <c>/query/v2</c>, such as <c>/tx/42/commit</c>.</param>
    /// <param name="body">The body, or null.</param>
    /// <param name="affinity">The member of the cluster that holds the transaction, or null.</param>
    /// <param name="cancellation">Breaks off the reading; the statement on the server goes on.</param>
    /// <exception cref="CypherException">The server reports an error.</exception>
    /// <exception cref="HttpRequestException">The connection failed.</exception>
    /// <exception cref="IOException">The answer was cut off.</exception>
    public async Task<QueryApiAnswer> SendAsync(
        HttpMethod method,
        string path,
        HttpContent? body,
        string? affinity,
        CancellationToken cancellation
    )
    {
        using var response = await RespondAsync(method, path, body, affinity, cancellation);
        var parser = new AnswerParser();
        var rows = new List<CypherRow>();
        if (method != HttpMethod.Delete)
        {
            try
            {
                await foreach (var row in RowsAsync(response, parser, cancellation))
                {
                    rows.Add(row);
                }
            }
            catch (CypherException e)
                when (response.StatusCode == HttpStatusCode.NotFound && e.Code == CypherCodes.InvalidRequest && path.Length > 0)
            {
                // After a restart, or after a minute of rest, the server knows the transaction no more.
                throw new IOException("the server has lost the transaction", e);
            }
        }

        return new QueryApiAnswer(rows, parser.Bookmarks, parser.Transaction, AffinityOf(response));
    }

    /// <summary>Sends a request and gives the response as soon as it begins; <see cref="RowsAsync"/> reads it.</summary>
    public async Task<HttpResponseMessage> RespondAsync(
        HttpMethod method,
        string path,
        HttpContent? body,
        string? affinity,
        CancellationToken cancellation
    )
    {
        using var request = new HttpRequestMessage(method, new Uri(_root.AbsoluteUri + path)) { Content = body };
        request.Headers.Accept.Add(s_json);
        request.Headers.Authorization = _login;
        if (affinity is not null)
        {
            request.Headers.TryAddWithoutValidation(AffinityHeader, affinity);
        }

        try
        {
            return await _clients.CreateClient(ClientName).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        }
        catch (OperationCanceledException e) when (e.InnerException is TimeoutException && !cancellation.IsCancellationRequested)
        {
            // Nobody cancelled: the handler ends a connection that does not come about as if somebody had.
            throw new HttpRequestException(HttpRequestError.ConnectionError, "no connection came about in time");
        }
    }

    /// <summary>Gives the rows of a response as they arrive, and throws at their end what the answer ends with.</summary>
    public static async IAsyncEnumerable<CypherRow> RowsAsync(
        HttpResponseMessage response,
        AnswerParser parser,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var type = response.Content.Headers.ContentType?.MediaType;
        if (type is null || !type.Contains("json", StringComparison.Ordinal))
        {
            // Without a type there is no body either: whoever answers so has lost the server's answer.
            throw type is null || (int)response.StatusCode >= 500
                ? new IOException($"the server or a gateway before it answers {(int)response.StatusCode}")
                : new StoreException(
                    $"{response.RequestMessage?.RequestUri?.GetLeftPart(UriPartial.Authority)} answers {(int)response.StatusCode} and no JSON: it has no Query API (Neo4j 5.26 or newer has one)"
                );
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        await foreach (var row in AnswerReader.RowsAsync(stream, parser, cancellation))
        {
            yield return row;
        }
    }

    private static string? AffinityOf(HttpResponseMessage response) =>
        response.Headers.TryGetValues(AffinityHeader, out var values) ? values.FirstOrDefault() : null;

    private static AuthenticationHeaderValue? LoginOf(Neo4jLogin login)
    {
        if (login.Token is { } token)
        {
            return new AuthenticationHeaderValue("Bearer", Base64(token));
        }

        return login.User is { } user ? new AuthenticationHeaderValue("Basic", Base64($"{user}:{login.Password}")) : null;
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
