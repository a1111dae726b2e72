using Graph.Model;

namespace Graph.Storage;

/// <summary>Something in a store that is not as it should be.</summary>
/// <param name="Article">The article that it concerns, or null where it concerns the whole.</param>
/// <param name="Message">What is wrong, in one line.</param>
public sealed record StoreFault(NodeId? Article, string Message);
