using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api.Streaming;

/// <summary>What an operation needs for as long as it runs, which may be longer than the request that began it.</summary>
internal sealed class RunningOperation(AsyncServiceScope scope, CancellationTokenSource stop) : IAsyncDisposable
{
    /// <summary>Its own session and what else belongs to it.</summary>
    public IServiceProvider Services => scope.ServiceProvider;

    /// <summary>Stops it.</summary>
    public CancellationTokenSource Stop => stop;

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        stop.Dispose();
        return scope.DisposeAsync();
    }
}
