using Graph.Api.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Graph.Api.Access;

/// <summary>Finds out who calls: a request with a key that does not hold goes no further.</summary>
internal sealed partial class KeyCheck(KeyRing keys, ILogger<KeyCheck> logger)
{
    private const string Bearer = "Bearer ";
    private const string KeyHeader = "X-API-Key";

    /// <summary>Notes the caller, or answers 401; 503 where the file of the keys cannot be read, for then none may hold.</summary>
    public Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        var given = Given(http.Request.Headers);
        ApiKey? key;
        try
        {
            key = given is null ? null : keys.Find(given);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Unreadable(logger, failure.Message);
            return Problem.WriteAsync(
                http,
                StatusCodes.Status503ServiceUnavailable,
                "Keys cannot be checked now; the log of the server says why"
            );
        }

        if (given is not null && key is null)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
            return Problem.WriteAsync(
                http,
                StatusCodes.Status401Unauthorized,
                "The key does not hold; graph keys list shows those that do"
            );
        }

        http.Features.Set(new Caller(key, Caller.AddressOf(http)));
        return next(http);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Keys cannot be read: {Reason}")]
    private static partial void Unreadable(ILogger logger, string reason);

    private static string? Given(IHeaderDictionary headers) =>
        headers.Authorization.ToString() is { Length: > 0 } authorization
        && authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? authorization[Bearer.Length..].Trim()
        : headers[KeyHeader] is [{ Length: > 0 } key] ? key
        : null;
}
