using GraphQL;

namespace Graph.Api.Streaming;

/// <summary>Hands on the results of a subscription and tells when they end.</summary>
internal sealed class ResultObserver(Action<ExecutionResult> next) : IObserver<ExecutionResult>
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the subscription does, without error even where the source failed, since that is a result too.</summary>
    public Task Ended => _ended.Task;

    /// <inheritdoc/>
    public void OnNext(ExecutionResult value) => next(value);

    /// <inheritdoc/>
    public void OnCompleted() => _ended.TrySetResult();

    /// <inheritdoc/>
    public void OnError(Exception error)
    {
        next(new ExecutionResult { Errors = [error as ExecutionError ?? new GraphQL.Execution.UnhandledError(error.Message, error)] });
        _ended.TrySetResult();
    }
}
