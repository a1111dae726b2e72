using GraphQL.DataLoader;

namespace Graph.Api.Batching;

/// <summary>A value that is made of another.</summary>
internal abstract class DerivedResult<TIn, TOut>(IDataLoaderResult<TIn?> source) : IPromptResult<TOut>
    where TIn : class
{
    /// <inheritdoc/>
    public bool TryGet(out TOut value)
    {
        if (source is IPromptResult<TIn?> prompt && prompt.TryGet(out TIn? known))
        {
            value = Make(known);
            return true;
        }

        value = default!;
        return false;
    }

    /// <inheritdoc/>
    public bool TryGet(out object? value)
    {
        var isKnown = TryGet(out TOut known);
        value = known;
        return isKnown;
    }

    /// <inheritdoc/>
    public async Task<TOut> GetResultAsync(CancellationToken cancellationToken = default) =>
        Make(await source.GetResultAsync(cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) =>
        Make(await source.GetResultAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Makes it.</summary>
    protected abstract TOut Make(TIn? value);
}
