using GraphQL.DataLoader;

namespace Graph.Api.Batching;

/// <summary>A value that is known already.</summary>
internal sealed class KnownResult<T>(T value) : IPromptResult<T>
{
    /// <inheritdoc/>
    public bool TryGet(out T known)
    {
        known = value;
        return true;
    }

    /// <inheritdoc/>
    public bool TryGet(out object? known)
    {
        known = value;
        return true;
    }

    /// <inheritdoc/>
    public Task<T> GetResultAsync(CancellationToken cancellationToken = default) => Task.FromResult(value);

    /// <inheritdoc/>
    Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => Task.FromResult<object?>(value);
}
