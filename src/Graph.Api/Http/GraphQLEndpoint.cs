using Graph.Api.Access;
using Graph.Api.Errors;
using GraphQL;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Http;

/// <summary>GraphQL over HTTP: GET and POST, one call a request.</summary>
internal sealed class GraphQLEndpoint(RequestReader reader, CallRunner runner, AnswerWriter writer, GraphApiOptions options)
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
            await Problem
                .WriteAsync(http, StatusCodes.Status406NotAcceptable, $"Accept {AnswerFormat.GraphQLResponse} or {AnswerFormat.Json}")
                .ConfigureAwait(false);
        }
        else
        {
            await AnswerAsync(http, format).ConfigureAwait(false);
        }
    }

    private async Task AnswerAsync(HttpContext http, string format)
    {
        GraphQLCall? call;
        try
        {
            // Strangers are turned away before their request is read.
            RequestErrors.Check(Caller.Of(http), Scope.Read, options);
            call = await reader.ReadAsync(http).ConfigureAwait(false);
        }
        catch (ExecutionError error)
        {
            var refusal = Refusal(error);
            var status = AnswerStatus.Of(refusal, format);
            await writer
                .WriteAsync(http, refusal, format, status == StatusCodes.Status200OK ? StatusCodes.Status400BadRequest : status)
                .ConfigureAwait(false);
            return;
        }

        if (call is not null)
        {
            await RunAsync(http, call, format).ConfigureAwait(false);
        }
    }

    private async Task RunAsync(HttpContext http, GraphQLCall call, string format)
    {
        ExecutionResult result;
        try
        {
            var caller = Caller.Of(http);
            var found = runner.Find(call, caller);
            if (found.Operation is { Operation: OperationType.Subscription })
            {
                throw RequestErrors.BadRequest("Subscriptions are streams: ask /graphql/stream and accept text/event-stream");
            }

            if (HttpMethods.IsGet(http.Request.Method) && found.Operation is { Operation: OperationType.Mutation })
            {
                http.Response.Headers.Allow = HttpMethods.Post;
                await Problem
                    .WriteAsync(http, StatusCodes.Status405MethodNotAllowed, "Only queries may be sent by GET")
                    .ConfigureAwait(false);
                return;
            }

            var approved = runner.Approve(found, caller);
            http.Features.Set(approved);
            result = await runner.RunAsync(approved, Correlation.Of(http), http.RequestServices, http.RequestAborted).ConfigureAwait(false);
        }
        catch (ExecutionError error)
        {
            result = Refusal(error);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return;
        }

        await writer.WriteAsync(http, result, format, AnswerStatus.Of(result, format)).ConfigureAwait(false);
    }

    private static ExecutionResult Refusal(ExecutionError error) => new() { Errors = [error] };
}
