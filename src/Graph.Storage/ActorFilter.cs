using Graph.Model;

namespace Graph.Storage;

/// <summary>Which actors to find; null means no restriction, and restrictions add up.</summary>
public sealed record ActorFilter
{
    /// <summary>Only these kinds.</summary>
    public IReadOnlyCollection<ActorKind>? Kinds { get; init; }

    /// <summary>Only actors with a name or alias that holds words beginning with each of these words, case and diacritics folded.</summary>
    public string? Search { get; init; }

    /// <summary>Actors that the search finds too, for they have such a name that no article gives them.</summary>
    public IReadOnlyCollection<NodeId> Known { get; init; } = [];
}
