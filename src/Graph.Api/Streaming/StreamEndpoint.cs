using Graph.Api.Access;
using Graph.Api.Errors;
using Graph.Api.Http;
using GraphQL;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Streaming;

/// <summary>
/// GraphQL over server-sent events in both modes of the protocol of graphql-sse: a stream for each operation, or one stream that is
/// reserved (PUT), opened (GET), given operations (POST) and relieved of them (DELETE).
/// </summary>
internal sealed class StreamEndpoint(SharedStream shared, OwnStream own)
{
    private const string Verbs = "GET, POST, PUT, DELETE";
    private const string TokenHeader = "X-GraphQL-Event-Stream-Token";

    /// <summary>Answers a request.</summary>
    public async Task AnswerAsync(HttpContext http)
    {
        http.Response.Headers.XContentTypeOptions = "nosniff";
        var token = http.Request.Headers[TokenHeader].ToString() is { Length: > 0 } header
            ? header
            : http.Request.Query["token"].ToString();
        var work = (http.Request.Method, token.Length > 0, AcceptsEvents(http.Request)) switch
        {
            ("PUT", _, _) => shared.ReserveAsync(http),
            ("GET", true, true) => shared.OpenAsync(http, token),
            ("GET" or "POST", true, _) => shared.BeginAsync(http, token),
            ("DELETE", true, _) => shared.StopAsync(http, token),
            ("GET" or "POST", false, true) => own.RunAsync(http),
            ("GET" or "POST", false, false) => Problem.WriteAsync(http, StatusCodes.Status406NotAcceptable, "Accept text/event-stream"),
            ("DELETE", false, _) => Problem.WriteAsync(
                http,
                StatusCodes.Status400BadRequest,
                $"Send the token of the stream as {TokenHeader}"
            ),
            _ => RefuseVerbAsync(http),
        };
        await work.ConfigureAwait(false);
    }

    /// <summary>What a call over a stream asks to run, approved.</summary>
    /// <exception cref="ExecutionError">It cannot be run, or not by this caller.</exception>
    public static PreparedCall Approve(CallRunner runner, GraphQLCall call, HttpContext http)
    {
        var caller = Caller.Of(http);
        var found = runner.Find(call, caller);
        return HttpMethods.IsGet(http.Request.Method) && found.Operation is { Operation: OperationType.Mutation }
                ? throw RequestErrors.BadRequest("Mutations may be sent by POST only")
            : found.Operation is null ? throw RequestErrors.BadRequest("Name the operation to run: the document has none, or several")
            : Noted(runner.Approve(found, caller), http);
    }

    private static PreparedCall Noted(PreparedCall approved, HttpContext http)
    {
        http.Features.Set(approved);
        return approved;
    }

    private static bool AcceptsEvents(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(range => range.MediaType.Equals("text/event-stream", StringComparison.OrdinalIgnoreCase));

    private static Task RefuseVerbAsync(HttpContext http)
    {
        http.Response.Headers.Allow = Verbs;
        return Problem.WriteAsync(http, StatusCodes.Status405MethodNotAllowed, $"Use {Verbs}");
    }
}
