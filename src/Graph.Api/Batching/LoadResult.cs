using GraphQL.DataLoader;

namespace Graph.Api.Batching;

/// <summary>A value that the executor awaits only when every other field of the level has been asked.</summary>
internal sealed class LoadResult<T>(Func<CancellationToken, Task<T>> load) : IDataLoaderResult<T>
{
    /// <inheritdoc/>
    public Task<T> GetResultAsync(CancellationToken cancellationToken = default) => load(cancellationToken);

    /// <inheritdoc/>
    async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) =>
        await load(cancellationToken).ConfigureAwait(false);
}
