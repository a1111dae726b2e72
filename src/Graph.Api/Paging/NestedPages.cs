using Graph.Api.Nodes;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Paging;

/// <summary>The pages below several nodes that one request reads.</summary>
internal sealed class NestedPages(IGraphReader reader, Action<Companions?, PageRequest> take)
{
    /// <summary>Pages of claims or quotes.</summary>
    public OwnedPages<StoredClaim> Claims { get; } = new();

    /// <summary>Pages of relations.</summary>
    public OwnedPages<Relation> Relations { get; } = new();

    /// <summary>Pages of articles.</summary>
    public OwnedPages<ArticleNode> Articles { get; } = new();

    /// <summary>Reads the claims of several owners.</summary>
    public FindPages<StoredClaim> Find(ClaimFilter filter) =>
        (owners, page, cancellation) => TakeAsync(reader.ClaimsOfAsync, owners, filter, page, cancellation);

    /// <summary>Reads the quotes of several speakers.</summary>
    public FindPages<StoredClaim> Find(QuoteFilter filter) =>
        (owners, page, cancellation) => TakeAsync(reader.QuotesOfAsync, owners, filter, page, cancellation);

    /// <summary>Reads the relations of several nodes.</summary>
    public FindPages<Relation> Find(RelationFilter filter) =>
        (owners, page, cancellation) => TakeAsync(reader.RelationsOfAsync, owners, filter, page, cancellation);

    /// <summary>Reads the articles that mention several actors.</summary>
    public FindPages<ArticleNode> Find(ArticleFilter filter) =>
        (owners, page, cancellation) => TakeAsync(reader.ArticlesOfAsync, owners, filter, page, cancellation);

    private async Task<IReadOnlyDictionary<NodeId, Page<TRow>>> TakeAsync<TFilter, TRow>(
        Func<IReadOnlyCollection<NodeId>, TFilter, PageRequest, CancellationToken, Task<IReadOnlyDictionary<NodeId, Page<TRow>>>> read,
        IReadOnlyCollection<NodeId> owners,
        TFilter filter,
        PageRequest page,
        CancellationToken cancellation
    )
        where TFilter : INodeFilter<TFilter>
    {
        var followed = await Followed.FilterAsync(reader, filter, cancellation).ConfigureAwait(false);
        var pages = await read(owners, followed, page, cancellation).ConfigureAwait(false);
        foreach (var each in pages.Values)
        {
            take(each.Companions, page);
        }

        return pages;
    }
}
