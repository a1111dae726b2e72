using System.Diagnostics;
using Graph.Api.Running;
using GraphQL;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Http;

/// <summary>The id by which an answer is found in traces and logs: that of its trace, else that of its request.</summary>
internal static class Correlation
{
    /// <summary>The id of the request that a field is resolved for.</summary>
    public static string Of(IResolveFieldContext context) => ((CallContext)context.UserContext).Correlation;

    /// <summary>Who asks for what a field is resolved for.</summary>
    public static string Caller(IResolveFieldContext context) => ((CallContext)context.UserContext).Caller;

    /// <summary>The id of a request.</summary>
    public static string Of(HttpContext http) =>
        Activity.Current is { IdFormat: ActivityIdFormat.W3C } trace ? trace.TraceId.ToHexString() : http.TraceIdentifier;
}
