using GraphQL.DataLoader;

namespace Graph.Api.Batching;

/// <summary>
/// A value whose key is itself loaded. The executor is handed the second look-up instead of its value, so that the second
/// look-ups of a level are gathered too.
/// </summary>
internal sealed class ChainedResult<TKey, T>(IDataLoaderResult<TKey?> source, Func<TKey, IDataLoaderResult<T?>> next)
    : IDataLoaderResult<T?>,
        IPromptResult
    where TKey : class
    where T : class
{
    /// <inheritdoc/>
    public bool TryGet(out object? value)
    {
        var isKnown = false;
        value = source is IPromptResult<TKey?> prompt && (isKnown = prompt.TryGet(out TKey? key)) && key is not null ? next(key) : null;
        return isKnown;
    }

    /// <inheritdoc/>
    public async Task<T?> GetResultAsync(CancellationToken cancellationToken = default) =>
        await source.GetResultAsync(cancellationToken).ConfigureAwait(false) is { } key
            ? await next(key).GetResultAsync(cancellationToken).ConfigureAwait(false)
            : null;

    /// <inheritdoc/>
    async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) =>
        await source.GetResultAsync(cancellationToken).ConfigureAwait(false) is { } key ? next(key) : null;
}
