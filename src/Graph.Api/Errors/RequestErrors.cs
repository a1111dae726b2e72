using Graph.Api.Access;
using GraphQL;

namespace Graph.Api.Errors;

/// <summary>Makes the errors that are shown to clients as they are.</summary>
internal static class RequestErrors
{
    /// <summary>An argument that cannot be used: names it and says what would do.</summary>
    public static ExecutionError BadArgument(string argument, string problem) =>
        new($"Argument '{argument}': {problem}") { Code = ErrorCodes.BadUserInput };

    /// <summary>A document beyond a limit.</summary>
    public static ExecutionError TooComplex(string problem) => new(problem) { Code = ErrorCodes.QueryTooComplex };

    /// <summary>A query that costs more than it may; tells both, so that a client can see how far off it is.</summary>
    public static ExecutionError TooDear(long cost, long limit) =>
        new($"The query costs {cost}, at most {limit} is allowed; ask for smaller pages, fewer of them, or fewer counts and searches")
        {
            Code = ErrorCodes.QueryTooComplex,
            Extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["cost"] = cost, ["limit"] = limit },
        };

    /// <summary>A request that cannot be run.</summary>
    public static ExecutionError BadRequest(string problem) => new(problem) { Code = ErrorCodes.BadRequest };

    /// <summary>A node that went away between two look-ups.</summary>
    public static ExecutionError Gone(string id) => new($"'{id}' was removed while the answer was made") { Code = ErrorCodes.NotFound };

    /// <summary>Text that is no GraphQL.</summary>
    public static ExecutionError Syntax(string problem) => new(problem) { Code = ErrorCodes.SyntaxError };

    /// <summary>A caller that may not do what it asks for.</summary>
    public static ExecutionError NotAllowed(Caller caller, Scope scope) =>
        caller.Key is null
            ? new ExecutionError($"This needs a key with the scope '{Name(scope)}': send it as 'Authorization: Bearer KEY'")
            {
                Code = ErrorCodes.Unauthenticated,
            }
            : new ExecutionError($"The key '{caller.Key.Id}' lacks the scope '{Name(scope)}'") { Code = ErrorCodes.Forbidden };

    /// <summary>Refuses a caller that may not do what it asks for.</summary>
    /// <exception cref="ExecutionError">It may not.</exception>
    public static void Check(Caller caller, Scope scope, GraphApiOptions options)
    {
        if (!caller.May(scope, options))
        {
            throw NotAllowed(caller, scope);
        }
    }

    /// <summary>An error of a request, with its code.</summary>
    public static ExecutionError Of(string code, string problem) => new(problem) { Code = code };

    private static string Name(Scope scope) => scope == Scope.Write ? "write" : "read";
}
