using Microsoft.AspNetCore.Http;

namespace Graph.Api.Access;

/// <summary>Who sent a request.</summary>
/// <param name="Key">The key that came with it, if any.</param>
/// <param name="Address">The address that it came from.</param>
internal sealed record Caller(ApiKey? Key, string Address)
{
    /// <summary>What counts and logs call it: its key, else its address.</summary>
    public string Name => Key is null ? Address : "key:" + Key.Id;

    /// <summary>The caller of a request.</summary>
    public static Caller Of(HttpContext http) => http.Features.Get<Caller>() ?? new Caller(null, AddressOf(http));

    /// <summary>Whether it may do what <paramref name="scope"/> stands for.</summary>
    public bool May(Scope scope, GraphApiOptions options) => Key?.Allows(scope) ?? (scope == Scope.Read && options.OpenReading);

    /// <summary>The address that a request came from.</summary>
    public static string AddressOf(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address
            ? (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString()
            : "unknown";
}
