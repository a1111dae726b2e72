using Graph.Model;

namespace Graph.Api.Live;

/// <summary>Claims that an article brought.</summary>
/// <param name="Article">The article.</param>
/// <param name="Claims">The ids of the claims that were not there before.</param>
internal sealed record NewClaims(NodeId Article, IReadOnlySet<NodeId> Claims);
