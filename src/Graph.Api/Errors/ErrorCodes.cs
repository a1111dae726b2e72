namespace Graph.Api.Errors;

/// <summary>The values of <c>extensions.code</c>; clients depend on them, so they never change.</summary>
internal static class ErrorCodes
{
    /// <summary>An argument has a value that cannot be used.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>The document is no GraphQL.</summary>
    public const string SyntaxError = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document does not fit the schema, or its variables do not.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>The document asks for more than the limits allow.</summary>
    public const string QueryTooComplex = "QUERY_TOO_COMPLEX";

    /// <summary>The request cannot be run: no operation, or not over this method.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The store cannot be read just now.</summary>
    public const string StoreUnavailable = "STORE_UNAVAILABLE";

    /// <summary>A node went away while the answer was made.</summary>
    public const string NotFound = "NOT_FOUND";

    /// <summary>The request ran out of time.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>An error of the program; its log says more.</summary>
    public const string Internal = "INTERNAL";

    /// <summary>The key that came with the request, or its lack, does not allow it.</summary>
    public const string Unauthenticated = "UNAUTHENTICATED";

    /// <summary>The key does not have the scope for it.</summary>
    public const string Forbidden = "FORBIDDEN";

    /// <summary>No document has that id.</summary>
    public const string DocumentNotFound = "DOCUMENT_NOT_FOUND";

    /// <summary>Only trusted documents are run, and this is none.</summary>
    public const string DocumentNotTrusted = "DOCUMENT_NOT_TRUSTED";

    /// <summary>The document is not known yet: send it once with its hash. Name and message are those of Apollo's protocol.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>Documents cannot be named by a hash here.</summary>
    public const string PersistedQueryNotSupported = "PERSISTED_QUERY_NOT_SUPPORTED";

    /// <summary>The server was set up without what writing needs.</summary>
    public const string WritingUnavailable = "WRITING_UNAVAILABLE";

    /// <summary>A subscriber did not take what was sent.</summary>
    public const string SubscriptionTooSlow = "SUBSCRIPTION_TOO_SLOW";

    /// <summary>Too many streams or operations at once.</summary>
    public const string TooManyStreams = "TOO_MANY_STREAMS";
}
