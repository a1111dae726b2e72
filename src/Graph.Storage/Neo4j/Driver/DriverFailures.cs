using global::Neo4j.Driver;
using Graph.Storage.Neo4j.Cypher;
using TlsException = System.Security.Authentication.AuthenticationException;

namespace Graph.Storage.Neo4j.Driver;

/// <summary>Turns the driver's exceptions into those that the rest of the store judges.</summary>
internal static class DriverFailures
{
    /// <summary>Does <paramref name="work"/>, and throws what the Query API would have thrown.</summary>
    public static async Task<T> TranslateAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (Translate(e) is { } known)
        {
            throw known;
        }
    }

    private static Exception? Translate(Exception e) =>
        e switch
        {
            TransactionTerminatedException { InnerException: { } inner } => Translate(inner),
            Neo4jException when Untrusted(e) is { } untrusted => new HttpRequestException(e.Message, untrusted),
            ServiceUnavailableException or SessionExpiredException or ConnectionReadTimeoutException => Lost(e),

            // The port of another protocol, or a server that is too old.
            NotSupportedException => new StoreException(e.Message, e),
            Neo4jException { Code.Length: > 0 } failure => new CypherException(failure.Code, failure.Message),

            // No connection became free.
            ClientException when e.GetType() == typeof(ClientException) => Lost(e),
            _ => null,
        };

    private static TlsException? Untrusted(Exception? e) => e is null ? null : e as TlsException ?? Untrusted(e.InnerException);

    private static IOException Lost(Exception e) => new(e.InnerException?.Message ?? e.Message, e);
}
