using Graph.Api.Http;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Access;

/// <summary>Finds out who calls: a request with a key that does not hold goes no further.</summary>
internal sealed class KeyCheck(KeyRing keys)
{
    private const string Bearer = "Bearer ";
    private const string KeyHeader = "X-API-Key";

    /// <summary>Notes the caller, or answers 401.</summary>
    public Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        var given = Given(http.Request.Headers);
        var key = given is null ? null : keys.Find(given);
        if (given is not null && key is null)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
            return Problem.WriteAsync(http, StatusCodes.Status401Unauthorized, "The key does not hold; graph keys list shows those that do");
        }

        http.Features.Set(new Caller(key, Caller.AddressOf(http)));
        return next(http);
    }

    private static string? Given(IHeaderDictionary headers) =>
        headers.Authorization.ToString() is { Length: > 0 } authorization && authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? authorization[Bearer.Length..].Trim()
            : headers[KeyHeader] is [{ Length: > 0 } key] ? key : null;
}
