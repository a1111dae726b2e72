using Graph.Api.Errors;
using GraphQL.DataLoader;

namespace Graph.Api.Batching;

/// <summary>A value that must be there.</summary>
internal sealed class RequiredResult<TIn, TOut>(IDataLoaderResult<TIn?> source, string id) : DerivedResult<TIn, TOut>(source)
    where TIn : class, TOut
{
    /// <inheritdoc/>
    protected override TOut Make(TIn? value) => value ?? throw RequestErrors.Gone(id);
}
