using GraphQL;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Http;

/// <summary>GraphQL over HTTP: GET and POST, one call a request.</summary>
internal sealed class GraphQLEndpoint(CallReader reader, CallRunner runner, IGraphQLSerializer serializer, GraphApiOptions options)
{
    private const string ReadVerbs = "GET, POST";

    /// <summary>Answers a request.</summary>
    public async Task AnswerAsync(HttpContext http)
    {
        http.Response.Headers.Vary = HeaderNames.Accept;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsPost(http.Request.Method))
        {
            http.Response.Headers.Allow = ReadVerbs;
            await Problem.WriteAsync(http, StatusCodes.Status405MethodNotAllowed, $"Use {ReadVerbs}").ConfigureAwait(false);
        }
        else if (AnswerFormat.Choose(http.Request) is not { } format)
        {
            await Problem.WriteAsync(
                http, StatusCodes.Status406NotAcceptable, $"Accept {AnswerFormat.GraphQLResponse} or {AnswerFormat.Json}").ConfigureAwait(false);
        }
        else if (await ReadAsync(http, format).ConfigureAwait(false) is { } call)
        {
            await RunAsync(http, call, format).ConfigureAwait(false);
        }
    }

    private async Task<GraphQLCall?> ReadAsync(HttpContext http, string format)
    {
        var isGet = HttpMethods.IsGet(http.Request.Method);
        if (!isGet && !IsJson(http.Request))
        {
            // Browsers send JSON across origins only after a preflight, which is not granted: so no page can post in somebody's name.
            await Problem.WriteAsync(http, StatusCodes.Status415UnsupportedMediaType, $"Send the call as {AnswerFormat.Json} in UTF-8").ConfigureAwait(false);
            return null;
        }

        var body = isGet ? default(ReadOnlyMemory<byte>) : await BodyReader.ReadAsync(http.Request, options.MaxRequestBytes).ConfigureAwait(false);
        if (body is null || http.Request.QueryString.Value?.Length > options.MaxRequestBytes)
        {
            await Problem.WriteAsync(
                http, StatusCodes.Status413PayloadTooLarge, $"A call may have at most {options.MaxRequestBytes} bytes").ConfigureAwait(false);
            return null;
        }

        try
        {
            return isGet ? reader.FromQueryString(http.Request.Query) : reader.FromBody(body.Value);
        }
        catch (ExecutionError error)
        {
            await WriteAsync(http, Refusal(error), format, StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return null;
        }
    }

    private async Task RunAsync(HttpContext http, GraphQLCall call, string format)
    {
        ExecutionResult result;
        try
        {
            var prepared = runner.Prepare(call);
            if (HttpMethods.IsGet(http.Request.Method) && prepared.Operation is { Operation: not OperationType.Query })
            {
                http.Response.Headers.Allow = HttpMethods.Post;
                await Problem.WriteAsync(http, StatusCodes.Status405MethodNotAllowed, "Only queries may be sent by GET").ConfigureAwait(false);
                return;
            }

            result = await runner.RunAsync(prepared, http.RequestServices, http.RequestAborted).ConfigureAwait(false);
        }
        catch (ExecutionError error)
        {
            result = Refusal(error);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return;
        }

        var refused = !result.Executed && format == AnswerFormat.GraphQLResponse;
        await WriteAsync(http, result, format, refused ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK).ConfigureAwait(false);
    }

    private async Task WriteAsync(HttpContext http, ExecutionResult result, string format, int status)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = $"{format}; charset=utf-8";
        await serializer.WriteAsync(http.Response.Body, result, http.RequestAborted).ConfigureAwait(false);
    }

    private static ExecutionResult Refusal(ExecutionError error) => new() { Errors = [error] };

    private static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals(AnswerFormat.Json, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
