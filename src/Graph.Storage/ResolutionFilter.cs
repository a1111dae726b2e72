using Graph.Model;

namespace Graph.Storage;

/// <summary>Which resolutions to find.</summary>
public sealed record ResolutionFilter : INodeFilter<ResolutionFilter>
{
    /// <summary>Only with a name or symbol that holds words beginning with each of these words, case and diacritics folded.</summary>
    public string? Search { get; init; }

    /// <summary>Only those that concern this state or organization.</summary>
    public NodeId? Concerns { get; init; }

    /// <inheritdoc/>
    public ResolutionFilter WithNodes(Func<NodeId, NodeId> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with { Concerns = Concerns.With(other) };
    }
}
