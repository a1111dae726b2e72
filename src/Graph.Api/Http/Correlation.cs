using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Http;

/// <summary>The id by which an answer is found in traces and logs: that of its trace, else that of its request.</summary>
internal static class Correlation
{
    /// <summary>The id of a request.</summary>
    public static string Of(HttpContext http) => Activity.Current is { IdFormat: ActivityIdFormat.W3C } trace ? trace.TraceId.ToHexString() : http.TraceIdentifier;
}
