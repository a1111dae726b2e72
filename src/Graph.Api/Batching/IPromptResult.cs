namespace Graph.Api.Batching;

/// <summary>A value that may be known before it is awaited.</summary>
internal interface IPromptResult
{
    /// <summary>Whether it is known, and what it is: also another result, which is then awaited in its place.</summary>
    bool TryGet(out object? value);
}
