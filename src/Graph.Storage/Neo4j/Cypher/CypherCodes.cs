using System.Collections.Frozen;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>Which of Neo4j's status codes mean what to us. The HTTP status says too little: a deadlock is a 400.</summary>
internal static class CypherCodes
{
    /// <summary>User or password is wrong.</summary>
    public const string Unauthorized = "Neo.ClientError.Security.Unauthorized";

    /// <summary>There is no such database.</summary>
    public const string DatabaseNotFound = "Neo.ClientError.Database.DatabaseNotFound";

    /// <summary>A request that the Query API does not understand, among them one for a transaction that is not there.</summary>
    public const string InvalidRequest = "Neo.ClientError.Request.Invalid";

    /// <summary>A node that was found has been deleted by another transaction.</summary>
    public const string EntityNotFound = "Neo.ClientError.Statement.EntityNotFound";

    /// <summary>A bookmark of another or an older database.</summary>
    public const string InvalidBookmark = "Neo.ClientError.Transaction.InvalidBookmark";

    /// <summary>The server waited in vain for the state of a bookmark.</summary>
    public const string BookmarkTimeout = "Neo.TransientError.Transaction.BookmarkTimeout";

    private const string TransientPrefix = "Neo.TransientError.";

    private static readonly FrozenSet<string> s_ended = FrozenSet.Create(
        StringComparer.Ordinal,
        "Neo.TransientError.Transaction.Terminated",
        "Neo.TransientError.Transaction.LockClientStopped"
    );

    // Another member leads now, the database is being started, or a node that the transaction had found was deleted by another: a new
    // transaction sees it right.
    private static readonly FrozenSet<string> s_rerun = FrozenSet.Create(
        StringComparer.Ordinal,
        "Neo.ClientError.Cluster.NotALeader",
        EntityNotFound,
        "Neo.DatabaseError.Database.DatabaseStartFailed",
        InvalidBookmark
    );

    private static readonly FrozenSet<string> s_readOnly = FrozenSet.Create(
        StringComparer.Ordinal,
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
        "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase",
        "Neo.ClientError.Security.Forbidden"
    );

    /// <summary>Whether running the whole transaction again can succeed.</summary>
    public static bool IsTransient(string code) =>
        (code.StartsWith(TransientPrefix, StringComparison.Ordinal) && !s_ended.Contains(code)) || s_rerun.Contains(code);

    /// <summary>Whether the server lets us read but not write.</summary>
    public static bool IsReadOnly(string code) => s_readOnly.Contains(code);

    /// <summary>Whether the server refuses who we are.</summary>
    public static bool IsRefusedLogin(string code) =>
        code
            is Unauthorized
                or "Neo.ClientError.Security.AuthenticationRateLimit"
                or "Neo.ClientError.Security.CredentialsExpired"
                or "Neo.ClientError.Security.TokenExpired";
}
