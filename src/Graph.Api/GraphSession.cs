using System.Collections.Concurrent;
using Graph.Api.Actors;
using Graph.Api.Articles;
using Graph.Api.Batching;
using Graph.Api.Claims;
using Graph.Api.Events;
using Graph.Api.Naming;
using Graph.Api.Nodes;
using Graph.Api.Paging;
using Graph.Api.Quotes;
using Graph.Api.Relations;
using Graph.Api.Resolutions;
using Graph.Model;
using Graph.Storage;
using GraphQL;
using GraphQL.DataLoader;
using GraphQLParser.AST;

namespace Graph.Api;

/// <summary>What one request reads: look-ups by id and pages below several nodes, gathered to one call a level.</summary>
internal sealed class GraphSession(
    IGraphReader reader,
    IGraphAnalyst analyst,
    IActorLabels labels,
    INodePhrases phrases,
    GraphApiOptions options
)
{
    private static readonly ClaimFilter s_dated = new() { From = DateOnly.MinValue };
    private readonly ConcurrentDictionary<string, NamesInLanguage> _names = new(StringComparer.Ordinal);
    private NestedPages? _nested;
    private Func<ActorNode, ActorView>? _viewOfActor;
    private Func<ActorNode, NodeView>? _viewOfNode;
    private Func<ArticleNode, ArticleView>? _viewOfArticle;
    private readonly BatchLoader<NodeId, ActorNode> _actors = new((ids, c) => Followed.ReadAsync(reader, reader.ActorsAsync, ids, c));
    private readonly BatchLoader<NodeId, Resolution> _resolutions = new(
        (ids, c) => Followed.ReadAsync(reader, reader.ResolutionsAsync, ids, c)
    );
    private readonly BatchLoader<NodeId, Event> _events = new((ids, c) => Followed.ReadAsync(reader, reader.EventsAsync, ids, c));
    private readonly BatchLoader<NodeId, QuoteNode> _quotes = new(reader.QuotesAsync);
    private readonly BatchLoader<NodeId, ArticleNode> _articles = new(reader.ArticleNodesAsync);
    private readonly BatchLoader<NodeId, Article> _texts = new(reader.ArticlesAsync);
    private readonly BatchLoader<NodeId, IReadOnlyList<ArticleMention>> _mentions = new(reader.MentionsAsync);
    private readonly BatchLoader<NodeId, StoredClaim> _claims = new(reader.ClaimsAsync);
    private readonly BatchLoader<NodeId, Relation> _relations = new(reader.RelationsAsync);
    private readonly BatchLoader<NodeId, Witnesses> _witnesses = new(
        async (ids, c) => (await reader.WitnessesAsync(ids, c).ConfigureAwait(false)).ToDictionary(w => w.Key, w => new Witnesses(w.Value))
    );
    private readonly BatchLoader<NodeId, IReadOnlyList<NodeId>> _meant = new(reader.MeantAsync);
    private readonly BatchLoader<NodeId, Page<StoredClaim>> _latest = new(
        (ids, c) => reader.ClaimsOfAsync(ids, s_dated, new PageRequest(1), c)
    );
    private readonly BatchLoader<NodeId, Page<StoredClaim>> _earliest = new(
        (ids, c) => reader.ClaimsOfAsync(ids, s_dated, new PageRequest(1, FromEnd: true), c)
    );
    private readonly BatchLoader<NodeId, Page<StoredClaim>> _evidence = new(
        (ids, c) => reader.ClaimsOfAsync(ids, new ClaimFilter(), new PageRequest(1), c)
    );

    /// <summary>The reader, for what needs no gathering.</summary>
    public IGraphReader Reader => reader;

    /// <summary>The analyst, for what needs no gathering.</summary>
    public IGraphAnalyst Analyst => analyst;

    /// <summary>The names of actors by language.</summary>
    public IActorLabels Labels => labels;

    /// <summary>The name of a resolution or event in a language that names are asked in; as articles call it where none is.</summary>
    public IDataLoaderResult<string> NameOf(NodeId node, string name, string? language) =>
        language is null || !labels.Languages.Contains(language, StringComparer.Ordinal)
            ? LoadResults.Of(name)
            : _names.GetOrAdd(language, l => new NamesInLanguage(reader, labels, phrases, l)).Of(node, name);

    /// <summary>Pages below several nodes.</summary>
    public NestedPages Nested => LazyInitializer.EnsureInitialized(ref _nested, () => new NestedPages(reader, Take));

    /// <summary>Claims that came along with relations.</summary>
    public BroughtClaims Brought { get; } = new();

    /// <summary>The node with an id, or null.</summary>
    public IDataLoaderResult<NodeView?> Node(NodeId id) =>
        id.Kind switch
        {
            NodeKind.Resolution => _resolutions.Load(id).Map<Resolution, NodeView>(r => new ResolutionView(this, r)),
            NodeKind.Event => _events.Load(id).Map<Event, NodeView>(e => new EventView(this, e)),
            NodeKind.Quote => _quotes.Load(id).Map<QuoteNode, NodeView>(q => new QuoteView(this, q, Evidence(q.Id))),
            NodeKind.Article => _articles.Load(id).Map<ArticleNode, NodeView>(a => new ArticleView(this, a)),
            NodeKind.Claim => _claims.Load(id).Map<StoredClaim, NodeView>(c => new ClaimView(this, c)),
            NodeKind.Relation => _relations.Load(id).Map<Relation, NodeView>(r => new RelationView(this, r)),
            _ => _actors.Load(id).Map(ViewOfNode),
        };

    /// <summary>The actor with an id, or null.</summary>
    public IDataLoaderResult<ActorView?> Actor(NodeId id) => _actors.Load(id).Map(ViewOfActor);

    /// <summary>Whom or what an id can mean, or null.</summary>
    public IDataLoaderResult<IReadOnlyList<NodeId>?> Meant(NodeId id) => _meant.Load(id);

    /// <summary>The resolution with an id, or null.</summary>
    public IDataLoaderResult<ResolutionView?> Resolution(NodeId id) => _resolutions.Load(id).Map(r => new ResolutionView(this, r));

    /// <summary>The article with an id, or null.</summary>
    public IDataLoaderResult<ArticleView?> Article(NodeId id) => _articles.Load(id).Map(ViewOfArticle);

    /// <summary>The article with its text, or null.</summary>
    public IDataLoaderResult<Article?> Text(NodeId article) => _texts.Load(article);

    /// <summary>Whom an article mentions, or null.</summary>
    public IDataLoaderResult<IReadOnlyList<ArticleMention>?> Mentions(NodeId article) => _mentions.Load(article);

    /// <summary>The relation with an id, or null.</summary>
    public IDataLoaderResult<RelationView?> Relation(NodeId id) => _relations.Load(id).Map(r => new RelationView(this, r));

    /// <summary>How many articles that are no copies of each other support a relation, or null.</summary>
    public IDataLoaderResult<Witnesses?> WitnessesOf(NodeId relation) => _witnesses.Load(relation);

    /// <summary>The quote with an id, uttered in the claims of a relation; or null.</summary>
    public IDataLoaderResult<NodeView?> QuoteOf(NodeId quote, NodeId relation) =>
        _quotes.Load(quote).Map<QuoteNode, NodeView>(q => new QuoteView(this, q, Evidence(relation)));

    /// <summary>The latest claim of a relation or with a node on either side, or null.</summary>
    public IDataLoaderResult<StoredClaim?> Evidence(NodeId owner) => _evidence.Load(owner).Map(FirstOf);

    /// <summary>The latest dated claim with a node on either side, or null.</summary>
    public IDataLoaderResult<StoredClaim?> Latest(NodeId node) => _latest.Load(node).Map(FirstOf);

    /// <summary>The earliest dated claim with a node on either side, or null.</summary>
    public IDataLoaderResult<StoredClaim?> Earliest(NodeId node) => _earliest.Load(node).Map(FirstOf);

    /// <summary>A page of what a filter finds, where old ids in it lead on.</summary>
    public Task<Connection<TNode>> PageAsync<TFilter, TRow, TNode>(
        IResolveFieldContext context,
        PageArgs page,
        TFilter filter,
        Func<TFilter, PageRequest, CancellationToken, Task<Page<TRow>>> find,
        Func<TRow, TNode> node
    )
        where TFilter : INodeFilter<TFilter>
        where TNode : class =>
        PageAsync(
            context,
            page,
            (request, cancellation) =>
                FindAsync(filter, followed => find(followed, request, cancellation), rows => rows.Items.Count > 0, cancellation),
            node
        );

    /// <summary>What a filter finds where old ids in it lead on.</summary>
    public Task<T> FindAsync<TFilter, T>(TFilter filter, Func<TFilter, Task<T>> find, Func<T, bool> isAny, CancellationToken cancellation)
        where TFilter : INodeFilter<TFilter> => Followed.FindAsync(reader, filter, find, isAny, cancellation);

    /// <summary>The filter with the nodes that old ids in it lead to.</summary>
    public Task<TFilter> FollowAsync<TFilter>(TFilter filter, CancellationToken cancellation)
        where TFilter : INodeFilter<TFilter> => Followed.FilterAsync(reader, filter, cancellation);

    /// <summary>The node that an id leads to; itself where there is none.</summary>
    public Task<NodeId> FollowAsync(NodeId id, CancellationToken cancellation) => Followed.IdAsync(reader, id, cancellation);

    /// <summary>A page of anything.</summary>
    public async Task<Connection<TNode>> PageAsync<TRow, TNode>(
        IResolveFieldContext context,
        PageArgs page,
        Func<PageRequest, CancellationToken, Task<Page<TRow>>> find,
        Func<TRow, TNode> node
    )
        where TNode : class
    {
        var request = RowsOf(context, page);
        var isReversed = page.Order == TimeOrder.Oldest;
        var rows = await PageArguments
            .ReadAsync(() => find(isReversed ? request.Reverse() : request, context.CancellationToken), request)
            .ConfigureAwait(false);
        Take(rows.Companions, request);
        return PageArguments.ToConnection(isReversed ? rows.Reverse() : rows, node);
    }

    /// <summary>The checked page that a field asks for, with what is selected of its rows.</summary>
    public PageRequest RowsOf(IResolveFieldContext context, PageArgs page) => SelectedParts.Add(context, PageOf(context, page));

    /// <summary>The page that a field below another one asks for, where it is known before that one is resolved; else null.</summary>
    public PageRequest? RowsBelow(IResolveFieldContext context, GraphQLField field) =>
        SelectedParts.Below(context, field, options.MaxPageSize);

    /// <summary>The checked page that a field asks for.</summary>
    public PageRequest PageOf(IResolveFieldContext context, PageArgs page) => PageArguments.Of(context, page, options.MaxPageSize);

    /// <summary>A checked number of rows.</summary>
    public int Rows(string argument, int rows) => PageArguments.Rows(argument, rows, options.MaxPageSize);

    /// <summary>Takes what came along with a page, so that nobody looks it up.</summary>
    public void Take(Companions? companions, PageRequest page)
    {
        if (companions is not null)
        {
            _actors.Take(companions.Actors);
            _articles.Take(companions.Articles);
            Brought.Take(companions.Claims, page);
        }
    }

    // Made once a request, and not once a row.
    private Func<ActorNode, ActorView> ViewOfActor => _viewOfActor ??= a => ActorView.Of(this, a);

    private Func<ActorNode, NodeView> ViewOfNode => _viewOfNode ??= a => ActorView.Of(this, a);

    private Func<ArticleNode, ArticleView> ViewOfArticle => _viewOfArticle ??= a => new ArticleView(this, a);

    private static StoredClaim FirstOf(Page<StoredClaim> page) => page.Items[0].Value;
}
