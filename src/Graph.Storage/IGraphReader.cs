using Graph.Model;

namespace Graph.Storage;

/// <summary>
/// Reads a store. Every store answers a call with the same rows in the same order; each call is one round trip.
/// Look-ups by several ids serve the batching of the API and leave out what does not exist. Of a filter, a restriction that is null does not
/// restrict, an empty set lets nothing through, a search without letters and digits does not restrict, and what has no day is not within days.
/// </summary>
public interface IGraphReader
{
    /// <summary>Actors by id.</summary>
    Task<IReadOnlyDictionary<NodeId, ActorNode>> ActorsAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation);

    /// <summary>Resolutions by id, each as the article that was published last speaks of it (ties: smallest article id; undated articles count as earliest).</summary>
    Task<IReadOnlyDictionary<NodeId, Resolution>> ResolutionsAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation);

    /// <summary>Events by id, each as the article that was published last speaks of it (ties as for resolutions).</summary>
    Task<IReadOnlyDictionary<NodeId, Event>> EventsAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation);

    /// <summary>Quotes by id.</summary>
    Task<IReadOnlyDictionary<NodeId, QuoteNode>> QuotesAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation);

    /// <summary>Articles by id.</summary>
    Task<IReadOnlyDictionary<NodeId, Article>> ArticlesAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation);

    /// <summary>Claims by id.</summary>
    Task<IReadOnlyDictionary<NodeId, StoredClaim>> ClaimsAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation);

    /// <summary>Relations by id.</summary>
    Task<IReadOnlyDictionary<NodeId, Relation>> RelationsAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation);

    /// <summary>Actors, ordered by name and id.</summary>
    Task<Page<ActorNode>> FindActorsAsync(ActorFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>Quotes, the latest published first, then by article, place in the text and id.</summary>
    Task<Page<StoredClaim>> FindQuotesAsync(QuoteFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>Relations, the latest seen first (those without a day last), then by id.</summary>
    Task<Page<Relation>> FindRelationsAsync(RelationFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>Claims, the latest first by the claim's date or else the day of publication (those without either last), then by id.</summary>
    Task<Page<StoredClaim>> FindClaimsAsync(ClaimFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>Resolutions, ordered by id.</summary>
    Task<Page<Resolution>> FindResolutionsAsync(ResolutionFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>Articles, the latest published first (undated last), then by id.</summary>
    Task<Page<Article>> FindArticlesAsync(ArticleFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>The first page of the claims of each of several relations, in the order of <see cref="FindClaimsAsync"/>.</summary>
    Task<IReadOnlyDictionary<NodeId, Page<StoredClaim>>> ClaimsOfRelationsAsync(
        IReadOnlyCollection<NodeId> relations, int first, CancellationToken cancellation);

    /// <summary>How many nodes of each kind the store holds, with the version of its schema.</summary>
    Task<StoreStatus> StatusAsync(CancellationToken cancellation);
}
