using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>Why what an article tells of a node is taken for that node.</summary>
/// <param name="Article">The article.</param>
/// <param name="Own">The id that it gives.</param>
/// <param name="Told">What it tells that tells the node from others, such as <c>vetoed by state:CN</c>.</param>
/// <param name="With">The article that it agrees with most; null where no other speaks of the node.</param>
/// <param name="Agrees">What both tell alike; none where somebody decided that they are one, or a third agrees with both.</param>
public sealed record Reason(NodeId Article, NodeId Own, IReadOnlyList<string> Told, NodeId? With, IReadOnlyList<string> Agrees);
