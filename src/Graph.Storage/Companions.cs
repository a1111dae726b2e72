using Graph.Model;

namespace Graph.Storage;

/// <summary>Nodes that a page brought along because <see cref="PageRequest.Parts"/> asked for them.</summary>
/// <param name="Actors">Subjects and objects.</param>
/// <param name="Articles">Articles of claims.</param>
public sealed record Companions(IReadOnlyDictionary<NodeId, ActorNode> Actors, IReadOnlyDictionary<NodeId, ArticleNode> Articles);
