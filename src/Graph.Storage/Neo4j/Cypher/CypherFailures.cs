using System.Net.Http;
using System.Security.Authentication;
using Graph.Storage.Neo4j.Connection;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>Judges what went wrong on the way to the database: whether to try again, and how to tell people in one line.</summary>
internal static class CypherFailures
{
    /// <summary>Whether the connection failed, as against the server refusing.</summary>
    public static bool IsConnection(Exception failure) => failure is IOException || (failure is HttpRequestException && !IsTrust(failure));

    /// <summary>Whether running the whole work again can succeed.</summary>
    /// <param name="failure">What went wrong.</param>
    /// <param name="attempt">How many attempts were made before this one.</param>
    public static bool IsWorthRetrying(Exception? failure, int attempt) =>
        failure switch
        {
            CypherException e => e.IsTransient && attempt < MaxTransientRetries,
            TimeoutRejectedException => attempt < MaxTimeoutRetries,
            BrokenCircuitException => true,
            null => false,
            _ => IsConnection(failure),
        };

    /// <summary>Turns a failure into the error that callers see; null where it is a bug and should go up as it is.</summary>
    /// <param name="address">The database.</param>
    /// <param name="failure">What ended the work.</param>
    /// <param name="last">What ended the last attempt, where <paramref name="failure"/> says only that patience ran out.</param>
    public static StoreException? Describe(string address, Exception failure, Exception? last)
    {
        var cause = failure is TimeoutRejectedException or BrokenCircuitException ? last ?? failure : failure;
        var words = cause switch
        {
            StoreException e => e.Message,
            CypherException e => Words(e),
            TimeoutRejectedException =>
                "did not answer in time, and the statement was stopped; ask for less at once, or look at the load of the server",
            BrokenCircuitException => "cannot be reached",
            HttpRequestException e when IsTrust(e) => $"gives no secure connection that can be trusted ({Bare(Innermost(e))}); "
                + $"is the port that of https? If its authority is your own, set {Neo4jEnvironment.AuthorityFile} to the PEM file of it",
            HttpRequestException or IOException => $"cannot be reached: {Reason(cause)}; is it running, and is the address right?",
            _ => null,
        };
        return words is null ? null
            : cause is StoreException known ? known
            : new StoreException($"{address} {OneLine(words)}", failure);
    }

    /// <summary>Why a connection failed, in the words of what failed first.</summary>
    public static string Reason(Exception failure) => OneLine(Bare(Innermost(failure)));

    private const int MaxTransientRetries = 30;
    private const int MaxTimeoutRetries = 2;

    private static string Words(CypherException e) =>
        e.Code switch
        {
            CypherCodes.Unauthorized =>
                $"refuses the login: {Bare(e.Message)}; set {Neo4jEnvironment.User} and {Neo4jEnvironment.Password} (or {Neo4jEnvironment.PasswordFile}), or {Neo4jEnvironment.Token}",
            CypherCodes.DatabaseNotFound => "has no such database; name an existing one behind the host, as in http://HOST:7474/neo4j",
            _ when CypherCodes.IsRefusedLogin(e.Code) => $"refuses the login: {e.Message}",
            _ when CypherCodes.IsReadOnly(e.Code) => $"can only be read: {e.Message}",
            _ => $"failed: {e.Message} ({e.Code})",
        };

    private static bool IsTrust(Exception failure) => failure.InnerException is AuthenticationException;

    private static string Innermost(Exception e) => e.InnerException is { } inner ? Innermost(inner) : e.Message;

    private static string Bare(string sentence) => sentence.TrimEnd('.');

    private static string OneLine(string text) =>
        string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
