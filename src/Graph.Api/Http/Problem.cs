using Microsoft.AspNetCore.Http;

namespace Graph.Api.Http;

/// <summary>Answers that are no GraphQL, as RFC 9457 has it.</summary>
internal static class Problem
{
    /// <summary>Writes <c>application/problem+json</c>.</summary>
    public static Task WriteAsync(HttpContext http, int status, string detail) =>
        Results.Problem(detail, statusCode: status).ExecuteAsync(http);
}
