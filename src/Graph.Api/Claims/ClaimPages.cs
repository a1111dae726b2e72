using System.Collections.Concurrent;
using Graph.Api.Batching;
using Graph.Model;
using Graph.Storage;
using GraphQL.DataLoader;

namespace Graph.Api.Claims;

/// <summary>First pages of the claims of relations, gathered to one call for each page size.</summary>
internal sealed class ClaimPages(IGraphReader reader)
{
    private readonly ConcurrentDictionary<int, BatchLoader<NodeId, Page<StoredClaim>>> _loaders = new();

    /// <summary>The first <paramref name="first"/> claims of a relation, or null where the store has no such relation.</summary>
    public IDataLoaderResult<Page<StoredClaim>?> Load(NodeId relation, int first) => _loaders
        .GetOrAdd(first, size => new BatchLoader<NodeId, Page<StoredClaim>>(
            (relations, cancellation) => reader.ClaimsOfRelationsAsync(relations, size, cancellation)))
        .Load(relation);
}
