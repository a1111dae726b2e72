using Graph.Model;

namespace Graph.Storage;

/// <summary>What importing an article changed.</summary>
/// <param name="Article">The article.</param>
/// <param name="Change">Whether it is new, changed, or as it was.</param>
/// <param name="ClaimsAdded">Claims that were not there before.</param>
/// <param name="ClaimsRetired">Claims that the article no longer makes.</param>
public readonly record struct ImportOutcome(NodeId Article, ImportChange Change, int ClaimsAdded, int ClaimsRetired);
