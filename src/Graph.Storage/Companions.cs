using Graph.Model;

namespace Graph.Storage;

/// <summary>What a page brought along because <see cref="PageRequest.Parts"/> and <see cref="PageRequest.Claims"/> asked for it.</summary>
/// <param name="Actors">Subjects and objects.</param>
/// <param name="Articles">Articles of claims.</param>
/// <param name="Claims">Of each relation the latest claims, one more than was asked for where there are more.</param>
public sealed record Companions(
    IReadOnlyDictionary<NodeId, ActorNode> Actors,
    IReadOnlyDictionary<NodeId, ArticleNode> Articles,
    IReadOnlyDictionary<NodeId, IReadOnlyList<PageItem<StoredClaim>>> Claims
);
