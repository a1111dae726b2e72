using System.Diagnostics;
using GraphQL;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Http;

/// <summary>The id by which an answer is found in traces and logs: that of its trace, else that of its request.</summary>
internal static class Correlation
{
    private const string Key = "correlation";
    private const string CallerKey = "caller";

    /// <summary>The id of the request that a field is resolved for.</summary>
    public static string Of(IResolveFieldContext context) => (string)context.UserContext[Key]!;

    /// <summary>Who asks for what a field is resolved for.</summary>
    public static string Caller(IResolveFieldContext context) => (string)context.UserContext[CallerKey]!;

    /// <summary>What the fields of a request are told of it.</summary>
    public static IDictionary<string, object?> Context(string correlation, string caller) =>
        new Dictionary<string, object?>(StringComparer.Ordinal) { [Key] = correlation, [CallerKey] = caller };

    /// <summary>The id of a request.</summary>
    public static string Of(HttpContext http) =>
        Activity.Current is { IdFormat: ActivityIdFormat.W3C } trace ? trace.TraceId.ToHexString() : http.TraceIdentifier;
}
