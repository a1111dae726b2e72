using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Tests.Fakes;

/// <summary>A reader over lists in memory that counts its calls; it can be told to fail.</summary>
internal sealed class MemoryReader(World world) : IGraphReader
{
    public ConcurrentQueue<string> Calls { get; } = new();

    public ConcurrentQueue<PageRequest> Pages { get; } = new();

    public Exception? Failure { get; set; }

    /// <summary>Whether actors and articles come along with claims.</summary>
    public bool BringsCompanions { get; set; }

    /// <summary>Whether rows have all parts, or those alone that were asked for, and relations their claims.</summary>
    public bool BringsAll { get; set; } = true;

    /// <summary>Holds up looking for claims until it lets go.</summary>
    public Func<CancellationToken, Task>? Gate { get; set; }

    public Task<IReadOnlyDictionary<NodeId, ActorNode>> ActorsAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation) =>
        ById(ids, world.Actors, a => a.Id);

    public Task<IReadOnlyDictionary<NodeId, Resolution>> ResolutionsAsync(
        IReadOnlyCollection<NodeId> ids,
        CancellationToken cancellation
    ) => ById(ids, world.Resolutions, r => r.Id);

    public Task<IReadOnlyDictionary<NodeId, Event>> EventsAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation) =>
        ById(ids, world.Events, e => e.Id);

    public Task<IReadOnlyDictionary<NodeId, string>> NamesInAsync(
        string language,
        IReadOnlyCollection<NodeId> ids,
        CancellationToken cancellation
    )
    {
        Note(nameof(NamesInAsync));
        return Task.FromResult<IReadOnlyDictionary<NodeId, string>>(
            world.Names.Where(n => n.Language == language && ids.Contains(n.Node)).ToDictionary(n => n.Node, n => n.Name)
        );
    }

    public Task<IReadOnlyDictionary<NodeId, QuoteNode>> QuotesAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation) =>
        ById(ids, world.Claims.Select(c => c.Claim.Quote).OfType<Quote>().Select(q => new QuoteNode(q.Id, q.Text, q.Direct)), q => q.Id);

    public Task<IReadOnlyDictionary<NodeId, IReadOnlyList<NodeId>>> MeantAsync(
        IReadOnlyCollection<NodeId> ids,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyDictionary<NodeId, IReadOnlyList<NodeId>>>(
            world.Meant.Where(m => ids.Contains(m.Key)).ToDictionary(m => m.Key, m => m.Value)
        );

    public Task<IReadOnlyDictionary<NodeId, Article>> ArticlesAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation) =>
        ById(ids, world.Articles, a => a.Id);

    public Task<IReadOnlyDictionary<NodeId, StoredClaim>> ClaimsAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation) =>
        ById(ids, world.Claims, c => c.Claim.Id);

    public Task<IReadOnlyDictionary<NodeId, Relation>> RelationsAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation) =>
        ById(ids, world.Relations, r => r.Id);

    public Task<IReadOnlyDictionary<NodeId, int>> WitnessesAsync(IReadOnlyCollection<NodeId> relations, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<NodeId, int>>(
            world
                .Claims.Where(c => c.Relation is { } relation && relations.Contains(relation))
                .GroupBy(c => c.Relation!.Value)
                .ToDictionary(g => g.Key, g => g.Select(c => c.Article).Distinct().Count())
        );

    public Task<Page<ActorNode>> FindActorsAsync(ActorFilter filter, PageRequest page, CancellationToken cancellation) =>
        Find(
            world
                .Actors.Where(a =>
                    (filter.Kinds?.Contains(a.Kind) ?? true)
                    && (filter.Search is null || a.Name.Contains(filter.Search, StringComparison.OrdinalIgnoreCase))
                )
                .OrderBy(a => a.Name, StringComparer.Ordinal),
            page,
            a => a.Id
        );

    public Task<Page<StoredClaim>> FindQuotesAsync(QuoteFilter filter, PageRequest page, CancellationToken cancellation) =>
        Find(
            world.Claims.Where(c =>
                c.Claim.Quote is { } quote
                && (filter.Speaker ?? c.Claim.Subject) == c.Claim.Subject
                && (filter.Direct ?? quote.Direct) == quote.Direct
            ),
            page with
            {
                Parts = page.Parts | RowParts.Quotes,
            },
            c => c.Claim.Id
        );

    public Task<Page<Relation>> FindRelationsAsync(RelationFilter filter, PageRequest page, CancellationToken cancellation) =>
        WithClaims(Find(Matching(filter), page, r => r.Id), page);

    public async Task<Page<StoredClaim>> FindClaimsAsync(ClaimFilter filter, PageRequest page, CancellationToken cancellation)
    {
        await (Gate?.Invoke(cancellation) ?? Task.CompletedTask);
        var found = await Find(Matching(filter), page, c => c.Claim.Id);
        return WithNodes(found);
    }

    public Task<Page<Resolution>> FindResolutionsAsync(ResolutionFilter filter, PageRequest page, CancellationToken cancellation) =>
        Find(world.Resolutions, page, r => r.Id);

    public Task<Page<ArticleNode>> FindArticlesAsync(ArticleFilter filter, PageRequest page, CancellationToken cancellation) =>
        Find(world.Articles.Select(Head), page, a => a.Id);

    public Task<Page<Event>> FindEventsAsync(EventFilter filter, PageRequest page, CancellationToken cancellation) =>
        Find(world.Events, page, e => e.Id);

    public Task<IReadOnlyDictionary<NodeId, ArticleNode>> ArticleNodesAsync(
        IReadOnlyCollection<NodeId> ids,
        CancellationToken cancellation
    ) => ById(ids, world.Articles.Select(Head), a => a.Id);

    public Task<IReadOnlyDictionary<NodeId, IReadOnlyList<ArticleMention>>> MentionsAsync(
        IReadOnlyCollection<NodeId> articles,
        CancellationToken cancellation
    ) => Each(articles, _ => (IReadOnlyList<ArticleMention>)[]);

    public Task<IReadOnlyDictionary<NodeId, Page<StoredClaim>>> ClaimsOfAsync(
        IReadOnlyCollection<NodeId> owners,
        ClaimFilter filter,
        PageRequest page,
        CancellationToken cancellation
    ) =>
        Each(
            owners,
            owner =>
                Slice(
                    [
                        .. Matching(filter)
                            .Where(c => owner == c.Relation || owner == c.Article || owner == c.Claim.Subject || owner == c.Claim.Object),
                    ],
                    page,
                    c => c.Claim.Id
                )
        );

    public Task<IReadOnlyDictionary<NodeId, Page<StoredClaim>>> QuotesOfAsync(
        IReadOnlyCollection<NodeId> speakers,
        QuoteFilter filter,
        PageRequest page,
        CancellationToken cancellation
    ) =>
        Each(
            speakers,
            speaker =>
                WithNodes(
                    Slice([.. world.Claims.Where(c => c.Claim.Quote is not null && c.Claim.Subject == speaker)], page, c => c.Claim.Id)
                )
        );

    public Task<IReadOnlyDictionary<NodeId, Page<Relation>>> RelationsOfAsync(
        IReadOnlyCollection<NodeId> nodes,
        RelationFilter filter,
        PageRequest page,
        CancellationToken cancellation
    ) => Each(nodes, node => Slice([.. Matching(filter).Where(r => r.Subject == node || r.Object == node)], page, r => r.Id));

    public Task<IReadOnlyDictionary<NodeId, Page<ArticleNode>>> ArticlesOfAsync(
        IReadOnlyCollection<NodeId> actors,
        ArticleFilter filter,
        PageRequest page,
        CancellationToken cancellation
    ) => Each(actors, _ => Slice([.. world.Articles.Select(Head)], page, a => a.Id));

    public Task<StoreStatus> StatusAsync(CancellationToken cancellation)
    {
        Note();
        return Task.FromResult(
            new StoreStatus(
                new Dictionary<NodeKind, long> { [NodeKind.Claim] = world.Claims.Count, [NodeKind.Person] = 1 },
                SchemaVersion: 3
            )
        );
    }

    private Page<StoredClaim> WithNodes(Page<StoredClaim> found) =>
        BringsCompanions
            ? found with
            {
                Companions = new Companions(
                    world.Actors.ToDictionary(a => a.Id),
                    world.Articles.Select(Head).ToDictionary(a => a.Id),
                    new Dictionary<NodeId, IReadOnlyList<PageItem<StoredClaim>>>()
                ),
            }
            : found;

    private async Task<Page<Relation>> WithClaims(Task<Page<Relation>> relations, PageRequest page)
    {
        var found = await relations;
        return BringsAll || page.Claims == 0
            ? found
            : found with
            {
                Companions = new Companions(
                    new Dictionary<NodeId, ActorNode>(),
                    new Dictionary<NodeId, ArticleNode>(),
                    found.Items.ToDictionary(
                        r => r.Value.Id,
                        r =>
                            Slice(
                                [.. world.Claims.Where(c => c.Relation == r.Value.Id)],
                                new PageRequest(page.Claims + 1, Parts: page.Parts),
                                c => c.Claim.Id
                            ).Items
                    )
                ),
            };
    }

    private IEnumerable<Relation> Matching(RelationFilter filter) =>
        world.Relations.Where(r =>
            (filter.Types is null || filter.Types.Contains(r.Type))
            && (filter.Subject ?? r.Subject) == r.Subject
            && (filter.Object is null || filter.Object == r.Object)
            && (filter.Involving is null || filter.Involving == r.Subject || filter.Involving == r.Object)
            && (filter.Negated ?? r.Negated) == r.Negated
            && (filter.MinSupport ?? 0) <= r.Support
        );

    private IEnumerable<StoredClaim> Matching(ClaimFilter filter) =>
        world.Claims.Where(c =>
            (filter.Types is null || filter.Types.Contains(c.Claim.Type))
            && (filter.Subject ?? c.Claim.Subject) == c.Claim.Subject
            && (filter.Object is null || filter.Object == c.Claim.Object)
            && (filter.Involving is null || filter.Involving == c.Claim.Subject || filter.Involving == c.Claim.Object)
            && (filter.Article ?? c.Article) == c.Article
            && (filter.Relation ?? c.Relation) == c.Relation
            && (filter.Negated ?? c.Claim.Negated) == c.Claim.Negated
        );

    private static ArticleNode Head(Article article) =>
        new(article.Id, article.Language)
        {
            Title = article.Title,
            Published = article.Published,
            Source = article.Source,
            Url = article.Url,
        };

    private async Task<IReadOnlyDictionary<NodeId, T>> Each<T>(
        IEnumerable<NodeId> owners,
        Func<NodeId, T> read,
        [CallerMemberName] string call = ""
    )
    {
        Note(call);
        await Task.Yield();
        return owners.Distinct().ToDictionary(owner => owner, read);
    }

    private async Task<IReadOnlyDictionary<NodeId, T>> ById<T>(
        IReadOnlyCollection<NodeId> ids,
        IEnumerable<T> rows,
        Func<T, NodeId> id,
        [CallerMemberName] string call = ""
    )
    {
        Note(call);
        await Task.Yield();
        return rows.DistinctBy(id).Where(row => ids.Contains(id(row))).ToDictionary(id);
    }

    private async Task<Page<T>> Find<T>(IEnumerable<T> rows, PageRequest page, Func<T, NodeId> id, [CallerMemberName] string call = "")
    {
        Note(call);
        Pages.Enqueue(page);
        await Task.Yield();
        return Slice(rows.ToList(), page, id);
    }

    private Page<T> Slice<T>(List<T> rows, PageRequest page, Func<T, NodeId> id)
    {
        var start = page.After is null ? 0 : rows.FindIndex(row => Cursor(row, id) == page.After) + 1;
        if (page.After is not null && start == 0)
        {
            throw new ArgumentException("no such cursor", nameof(page));
        }

        var items = rows.Skip(start)
            .Take(page.First)
            .Select(row => new PageItem<T>(BringsAll ? row : Bare.Of(row, page.Parts), Cursor(row, id)))
            .ToList();
        return new Page<T>(items, rows.Count > start + page.First, page.CountTotal ? rows.Count : null, page.After is not null);
    }

    private static string Cursor<T>(T row, Func<T, NodeId> id) => "after " + id(row);

    private void Note([CallerMemberName] string call = "")
    {
        Calls.Enqueue(call);
        if (Failure is not null)
        {
            throw Failure;
        }
    }
}
