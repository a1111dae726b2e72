using Graph.Model;

namespace Graph.Storage;

/// <summary>
/// Reads a store. Every store answers a call with the same rows in the same order; each call is one round trip.
/// Look-ups by several ids serve the batching of the API and leave out what does not exist. Of a filter, a restriction that is null does
/// not
/// restrict, an empty set lets nothing through, a search without letters and digits finds nothing, and what has no day is not within days.
/// </summary>
public interface IGraphReader
{
    private const int PageOfOffices = 1_000;

    /// <summary>Actors by id.</summary>
    Task<IReadOnlyDictionary<NodeId, ActorNode>> ActorsAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation);

    /// <summary>Resolutions by id, each as the article that was published last speaks of it (ties: smallest article id; undated articles
    /// count as earliest).</summary>
    Task<IReadOnlyDictionary<NodeId, Resolution>> ResolutionsAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation);

    /// <summary>Events by id, each as the article that was published last speaks of it (ties as for resolutions).</summary>
    Task<IReadOnlyDictionary<NodeId, Event>> EventsAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation);

    /// <summary>How articles in a language (ISO 639-1) call some resolutions and events, each as the one of them that was published last
    /// does (ties as for resolutions).</summary>
    Task<IReadOnlyDictionary<NodeId, string>> NamesInAsync(
        string language,
        IReadOnlyCollection<NodeId> ids,
        CancellationToken cancellation
    );

    /// <summary>Quotes by id.</summary>
    Task<IReadOnlyDictionary<NodeId, QuoteNode>> QuotesAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation);

    /// <summary>
    /// Whom or what each of some ids can mean, sorted: of a person all who bear the name (the bare name of several that articles do not
    /// tell apart is not among them), of what was merged or found to be another thing that one. What means nothing is left out, and so
    /// may be a node that nobody else can be taken for.
    /// </summary>
    Task<IReadOnlyDictionary<NodeId, IReadOnlyList<NodeId>>> MeantAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation);

    /// <summary>Articles by id.</summary>
    Task<IReadOnlyDictionary<NodeId, Article>> ArticlesAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation);

    /// <summary>Articles without their texts, by id.</summary>
    Task<IReadOnlyDictionary<NodeId, ArticleNode>> ArticleNodesAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation);

    /// <summary>The actors that each of several articles speaks of, in the order of the articles.</summary>
    Task<IReadOnlyDictionary<NodeId, IReadOnlyList<ArticleMention>>> MentionsAsync(
        IReadOnlyCollection<NodeId> articles,
        CancellationToken cancellation
    );

    /// <summary>Claims by id.</summary>
    Task<IReadOnlyDictionary<NodeId, StoredClaim>> ClaimsAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation);

    /// <summary>Relations by id.</summary>
    Task<IReadOnlyDictionary<NodeId, Relation>> RelationsAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation);

    /// <summary>How many articles that are no copies of each other support each of some relations.</summary>
    Task<IReadOnlyDictionary<NodeId, int>> WitnessesAsync(IReadOnlyCollection<NodeId> relations, CancellationToken cancellation);

    /// <summary>Actors, ordered by name and id.</summary>
    Task<Page<ActorNode>> FindActorsAsync(ActorFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>Quotes, the latest published first, then by article, place in the text and id.</summary>
    Task<Page<StoredClaim>> FindQuotesAsync(QuoteFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>Relations, the latest seen first (those without a day last), then by id.</summary>
    Task<Page<Relation>> FindRelationsAsync(RelationFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>Claims, the latest first by the claim's date or else the day of publication (those without either last), then by
    /// id.</summary>
    Task<Page<StoredClaim>> FindClaimsAsync(ClaimFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>Resolutions, ordered by id.</summary>
    Task<Page<Resolution>> FindResolutionsAsync(ResolutionFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>Events, ordered by id.</summary>
    Task<Page<Event>> FindEventsAsync(EventFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>Articles, the latest published first (undated last), then by id.</summary>
    Task<Page<ArticleNode>> FindArticlesAsync(ArticleFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>
    /// A page of claims for each of several owners, in the order of <see cref="FindClaimsAsync"/>: those of an article or relation, and
    /// those with
    /// any other node on either side. What has none is left out.
    /// </summary>
    Task<IReadOnlyDictionary<NodeId, Page<StoredClaim>>> ClaimsOfAsync(
        IReadOnlyCollection<NodeId> owners,
        ClaimFilter filter,
        PageRequest page,
        CancellationToken cancellation
    );

    /// <summary>A page of the quotes of each of several speakers, in the order of <see cref="FindQuotesAsync"/>.</summary>
    Task<IReadOnlyDictionary<NodeId, Page<StoredClaim>>> QuotesOfAsync(
        IReadOnlyCollection<NodeId> speakers,
        QuoteFilter filter,
        PageRequest page,
        CancellationToken cancellation
    );

    /// <summary>A page of the relations of each of several nodes on either side, in the order of
    /// <see cref="FindRelationsAsync"/>.</summary>
    Task<IReadOnlyDictionary<NodeId, Page<Relation>>> RelationsOfAsync(
        IReadOnlyCollection<NodeId> nodes,
        RelationFilter filter,
        PageRequest page,
        CancellationToken cancellation
    );

    /// <summary>A page of the articles that mention each of several actors, in the order of <see cref="FindArticlesAsync"/>.</summary>
    Task<IReadOnlyDictionary<NodeId, Page<ArticleNode>>> ArticlesOfAsync(
        IReadOnlyCollection<NodeId> actors,
        ArticleFilter filter,
        PageRequest page,
        CancellationToken cancellation
    );

    /// <summary>Offices with those who held them, as claims that are affirmed tell it; on a day also where several are told and where none
    /// is.</summary>
    async Task<IReadOnlyList<Office>> OfficesAsync(OfficeQuestion question, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        var filter = new ClaimFilter
        {
            Types = Office.Types,
            Subject = question.Person,
            Object = question.Of,
            Negated = false,
            Modalities = [Modality.Asserted, Modality.Reported],
        };
        var (claims, after) = (new List<StoredClaim>(), (string?)null);
        do
        {
            var page = await FindClaimsAsync(filter, new PageRequest(PageOfOffices, after), cancellation).ConfigureAwait(false);
            claims.AddRange(page.Items.Select(i => i.Value));
            after = page.HasNext ? page.Items[^1].Cursor : null;
        } while (after is not null);
        return Office.Among(claims, question.Role, question.On);
    }

    /// <summary>How many nodes of each kind the store holds, with the version of its schema.</summary>
    Task<StoreStatus> StatusAsync(CancellationToken cancellation);
}
