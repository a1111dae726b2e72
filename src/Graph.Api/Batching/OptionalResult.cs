using GraphQL.DataLoader;

namespace Graph.Api.Batching;

/// <summary>What <paramref name="map"/> makes of a value; null stays null.</summary>
internal sealed class OptionalResult<TIn, TOut>(IDataLoaderResult<TIn?> source, Func<TIn, TOut> map) : DerivedResult<TIn, TOut?>(source)
    where TIn : class
    where TOut : class
{
    /// <inheritdoc/>
    protected override TOut? Make(TIn? value) => value is null ? null : map(value);
}
