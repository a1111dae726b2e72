using Graph.Model;

namespace Graph.Api.Actors;

/// <summary>No names by language, where the host has none.</summary>
internal sealed class NoLabels : IActorLabels
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Languages => [];

    /// <inheritdoc/>
    public string? Find(NodeId actor, string language) => null;

    /// <inheritdoc/>
    public IReadOnlyList<string> Aliases(NodeId actor) => [];

    /// <inheritdoc/>
    public IReadOnlyList<NodeId> Search(string text) => [];
}
