using GraphQL.DataLoader;

namespace Graph.Api.Batching;

/// <summary>A value of a known type that may be known before it is awaited.</summary>
internal interface IPromptResult<T> : IDataLoaderResult<T>, IPromptResult
{
    /// <summary>Whether it is known, and what it is.</summary>
    bool TryGet(out T value);
}
