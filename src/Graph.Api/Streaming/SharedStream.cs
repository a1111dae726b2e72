using Graph.Api.Access;
using Graph.Api.Errors;
using Graph.Api.Http;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Graph.Api.Streaming;

/// <summary>One stream for many operations (the mode of a single connection), which separate requests begin and stop.</summary>
internal sealed class SharedStream(
    RequestReader reader,
    CallRunner runner,
    OpenStreams streams,
    Delivery delivery,
    AnswerWriter writer,
    IServiceScopeFactory scopes,
    GraphApiOptions options,
    TimeProvider clock,
    IHostApplicationLifetime lifetime
)
{
    /// <summary>Reserves a stream and answers its token.</summary>
    public async Task ReserveAsync(HttpContext http)
    {
        try
        {
            RequestErrors.Check(Caller.Of(http), Scope.Read, options);
            var token = streams.Reserve(Caller.Of(http));
            http.Response.StatusCode = StatusCodes.Status201Created;
            http.Response.ContentType = "text/plain; charset=utf-8";
            await http.Response.WriteAsync(token, http.RequestAborted).ConfigureAwait(false);
        }
        catch (ExecutionError error)
        {
            await RefuseAsync(http, error).ConfigureAwait(false);
        }
    }

    /// <summary>Opens the stream of a token and writes to it until the client leaves.</summary>
    public async Task OpenAsync(HttpContext http, string token)
    {
        if (streams.Find(token) is not { } stream)
        {
            await NotFoundAsync(http).ConfigureAwait(false);
        }
        else if (!streams.Open(token))
        {
            await Problem.WriteAsync(http, StatusCodes.Status409Conflict, "This stream is open already").ConfigureAwait(false);
        }
        else
        {
            await stream.WriteAsync(http, options.Heartbeat, clock, lifetime.ApplicationStopping).ConfigureAwait(false);
            streams.Close(token);
        }
    }

    /// <summary>Begins an operation, whose results go to the stream.</summary>
    public async Task BeginAsync(HttpContext http, string token)
    {
        try
        {
            RequestErrors.Check(Caller.Of(http), Scope.Read, options);
            if (streams.Find(token) is not { } stream)
            {
                await NotFoundAsync(http).ConfigureAwait(false);
            }
            else if (await reader.ReadAsync(http).ConfigureAwait(false) is { } call)
            {
                await BeginAsync(http, call, stream).ConfigureAwait(false);
            }
        }
        catch (ExecutionError error)
        {
            await RefuseAsync(http, error).ConfigureAwait(false);
        }
    }

    /// <summary>Stops an operation.</summary>
    public Task StopAsync(HttpContext http, string token)
    {
        if (streams.Find(token) is not { } stream)
        {
            return NotFoundAsync(http);
        }

        // One that ended by itself just now is stopped too.
        stream.Stop(http.Request.Query["operationId"].ToString());
        http.Response.StatusCode = StatusCodes.Status200OK;
        return Task.CompletedTask;
    }

    private async Task BeginAsync(HttpContext http, GraphQLCall call, EventStream stream)
    {
        var operation = call.Extensions?.GetValueOrDefault("operationId") as string is { Length: > 0 } name
            ? name
            : throw RequestErrors.BadRequest("'extensions.operationId' is missing");
        var prepared = StreamEndpoint.Approve(runner, call, http);
        if (stream.Operations >= options.MaxOperationsOfStream)
        {
            throw RequestErrors.Of(ErrorCodes.TooManyStreams, $"A stream may have {options.MaxOperationsOfStream} operations at once");
        }

        var running = new RunningOperation(
            scopes.CreateAsyncScope(),
            CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping)
        );
        if (!stream.Begin(operation, running.Stop))
        {
            await running.DisposeAsync().ConfigureAwait(false);
            throw RequestErrors.BadRequest($"An operation with the id '{operation}' runs already");
        }

        var correlation = Correlation.Of(http);
        var result = await RunAsync(prepared, correlation, running).ConfigureAwait(false);
        if (result.Executed)
        {
            http.Response.StatusCode = StatusCodes.Status202Accepted;
            _ = DeliverAsync(result, stream, operation, correlation, running);
            return;
        }

        stream.End(operation);
        await running.DisposeAsync().ConfigureAwait(false);
        await RefuseAsync(http, result).ConfigureAwait(false);
    }

    private async Task<ExecutionResult> RunAsync(PreparedCall prepared, string correlation, RunningOperation running)
    {
        try
        {
            return await runner.RunAsync(prepared, correlation, running.Services, running.Stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (running.Stop.IsCancellationRequested)
        {
            return new ExecutionResult { Errors = [RequestErrors.BadRequest("The operation was stopped")] };
        }
    }

    private async Task DeliverAsync(
        ExecutionResult result,
        EventStream stream,
        string operation,
        string correlation,
        RunningOperation running
    )
    {
        await using var closing = running.ConfigureAwait(false);
        await delivery.RunAsync(result, stream, operation, correlation, running.Stop.Token).ConfigureAwait(false);
        stream.End(operation);
    }

    private Task RefuseAsync(HttpContext http, ExecutionError error) =>
        RefuseAsync(http, runner.Public(new ExecutionResult { Errors = [error] }, Correlation.Of(http)));

    private Task RefuseAsync(HttpContext http, ExecutionResult refusal) =>
        writer.WriteAsync(
            http,
            refusal,
            AnswerFormat.Choose(http.Request) ?? AnswerFormat.Json,
            AnswerStatus.Of(refusal, AnswerFormat.GraphQLResponse)
        );

    private static Task NotFoundAsync(HttpContext http) =>
        Problem.WriteAsync(http, StatusCodes.Status404NotFound, "There is no stream with this token; reserve one by PUT");
}
