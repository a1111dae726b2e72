using System.Collections.Concurrent;
using Graph.Api.Batching;
using Graph.Model;
using Graph.Storage;
using GraphQL.DataLoader;
using GraphQLParser.AST;

namespace Graph.Api.Paging;

/// <summary>Pages that a field shows below several nodes, gathered to one call for each place in the document.</summary>
internal sealed class OwnedPages<TRow>
{
    private readonly ConcurrentDictionary<GraphQLField, BatchLoader<NodeId, Page<TRow>>> _loaders = new();

    /// <summary>The page below <paramref name="owner"/>. One place in the document has the same arguments below every node.</summary>
    public IDataLoaderResult<Connection<TNode>> Load<TNode>(
        GraphQLField field,
        NodeId owner,
        PageRequest request,
        FindPages<TRow> find,
        Func<TRow, TNode> node,
        long? total = null,
        TimeOrder order = TimeOrder.Latest
    )
        where TNode : class
    {
        var isReversed = order == TimeOrder.Oldest;
        var asked = isReversed ? request.Reverse() : request;
        var page = _loaders
            .GetOrAdd(
                field,
                _ => new BatchLoader<NodeId, Page<TRow>>(
                    (owners, cancellation) => PageArguments.ReadAsync(() => find(owners, asked, cancellation), request)
                )
            )
            .Load(owner);
        return new LoadResult<Connection<TNode>>(async cancellation =>
        {
            var rows = await page.GetResultAsync(cancellation).ConfigureAwait(false);
            return PageArguments.ToConnection(isReversed ? rows?.Reverse() : rows, node, total);
        });
    }
}
