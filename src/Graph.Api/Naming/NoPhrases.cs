namespace Graph.Api.Naming;

/// <summary>No words, where the host has none.</summary>
internal sealed class NoPhrases : INodePhrases
{
    /// <inheritdoc/>
    public string? Resolution(string language, ResolutionFacts facts) => null;

    /// <inheritdoc/>
    public string? Gathering(string language, GatheringFacts facts) => null;
}
