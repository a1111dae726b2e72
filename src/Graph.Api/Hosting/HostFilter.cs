using System.Net;
using Graph.Api.Http;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Hosting;

/// <summary>
/// Refuses requests whose Host header names none of the hosts of this server. Without it a foreign page whose name is made to lead to
/// 127.0.0.1 could read what is meant for this machine alone.
/// </summary>
internal sealed class HostFilter(GraphApiOptions options)
{
    /// <summary>Lets the request go on, or answers 421.</summary>
    public Task InvokeAsync(HttpContext http, RequestDelegate next) =>
        options.Hosts is { } hosts && !IsKnown(http.Request.Host.Host, hosts)
            ? Problem.WriteAsync(
                http,
                StatusCodes.Status421MisdirectedRequest,
                "This server does not answer to that host name; it can be told to with --allow-host"
            )
            : next(http);

    private static bool IsKnown(string host, IReadOnlyList<string> hosts) =>
        hosts.Any(allowed =>
            host.Equals(allowed, StringComparison.OrdinalIgnoreCase)
            || (allowed == GraphApiOptions.Loopback && (host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || IsLoopback(host)))
        );

    private static bool IsLoopback(string host) =>
        IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address);
}
