using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Paging;

/// <summary>Reads a page for each of several owners in one call.</summary>
internal delegate Task<IReadOnlyDictionary<NodeId, Page<TRow>>> FindPages<TRow>(
    IReadOnlyCollection<NodeId> owners,
    PageRequest page,
    CancellationToken cancellation
);
