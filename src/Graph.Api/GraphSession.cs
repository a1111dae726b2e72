using Graph.Api.Actors;
using Graph.Api.Articles;
using Graph.Api.Batching;
using Graph.Api.Claims;
using Graph.Api.Errors;
using Graph.Api.Events;
using Graph.Api.Nodes;
using Graph.Api.Paging;
using Graph.Api.Quotes;
using Graph.Api.Relations;
using Graph.Api.Resolutions;
using Graph.Model;
using Graph.Storage;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api;

/// <summary>What one request reads: look-ups by id gathered to one call a level, and pages.</summary>
internal sealed class GraphSession(IGraphReader reader, GraphApiOptions options)
{
    private readonly BatchLoader<NodeId, ActorNode> _actors = new(reader.ActorsAsync);
    private readonly BatchLoader<NodeId, Resolution> _resolutions = new(reader.ResolutionsAsync);
    private readonly BatchLoader<NodeId, Event> _events = new(reader.EventsAsync);
    private readonly BatchLoader<NodeId, QuoteNode> _quotes = new(reader.QuotesAsync);
    private readonly BatchLoader<NodeId, Article> _articles = new(reader.ArticlesAsync);
    private readonly BatchLoader<NodeId, StoredClaim> _claims = new(reader.ClaimsAsync);
    private readonly BatchLoader<NodeId, Relation> _relations = new(reader.RelationsAsync);
    private readonly ClaimPages _claimPages = new(reader);
    private int _childPages;

    /// <summary>The reader, for what needs no gathering.</summary>
    public IGraphReader Reader => reader;

    /// <summary>The node with an id, or null.</summary>
    public IDataLoaderResult<NodeView?> Node(NodeId id) => id.Kind switch
    {
        { } kind when kind.IsActor() => _actors.Load(id).Map<ActorNode, NodeView>(a => ActorView.Of(this, a)),
        NodeKind.Resolution => _resolutions.Load(id).Map<Resolution, NodeView>(r => new ResolutionView(this, r)),
        NodeKind.Event => _events.Load(id).Map<Event, NodeView>(e => new EventView(this, e)),
        NodeKind.Quote => _quotes.Load(id).Map<QuoteNode, NodeView>(q => new QuoteView(this, q, FirstClaimOfQuote(q.Id))),
        NodeKind.Article => _articles.Load(id).Map<Article, NodeView>(a => new ArticleView(this, a)),
        NodeKind.Claim => _claims.Load(id).Map<StoredClaim, NodeView>(c => new ClaimView(this, c)),
        _ => _relations.Load(id).Map<Relation, NodeView>(r => new RelationView(this, r)),
    };

    /// <summary>The actor with an id, or null.</summary>
    public IDataLoaderResult<ActorView?> Actor(NodeId id) => _actors.Load(id).Map(a => ActorView.Of(this, a));

    /// <summary>The article with an id, or null.</summary>
    public IDataLoaderResult<Article?> Article(NodeId id) => _articles.Load(id);

    /// <summary>The relation with an id, or null.</summary>
    public IDataLoaderResult<RelationView?> Relation(NodeId id) => _relations.Load(id).Map(r => new RelationView(this, r));

    /// <summary>The quote with an id, uttered in the claims of a relation; or null.</summary>
    public IDataLoaderResult<NodeView?> QuoteOf(NodeId quote, NodeId relation) => _quotes.Load(quote).Map<QuoteNode, NodeView>(
        q => new QuoteView(this, q, new LoadResult<StoredClaim?>(async cancellation =>
            (await _claimPages.Load(relation, 1).GetResultAsync(cancellation).ConfigureAwait(false))?.Items.Select(i => i.Value).FirstOrDefault())));

    /// <summary>The first claims of a relation, gathered.</summary>
    public IDataLoaderResult<Page<StoredClaim>?> FirstClaims(NodeId relation, int first) => _claimPages.Load(relation, first);

    /// <summary>A page of relations.</summary>
    public Task<Connection<RelationView>> RelationsAsync(
        IResolveFieldContext context, RelationFilter filter, int first, string? after, bool nested = false) =>
        PageAsync(context, first, after, nested, (page, cancellation) => reader.FindRelationsAsync(filter, page, cancellation), r => new RelationView(this, r));

    /// <summary>A page of claims.</summary>
    public Task<Connection<ClaimView>> ClaimsAsync(
        IResolveFieldContext context, ClaimFilter filter, int first, string? after, bool nested = false) =>
        PageAsync(context, first, after, nested, (page, cancellation) => reader.FindClaimsAsync(filter, page, cancellation), c => new ClaimView(this, c));

    /// <summary>A page of quotes.</summary>
    public Task<Connection<QuoteView>> QuotesAsync(
        IResolveFieldContext context, QuoteFilter filter, int first, string? after, bool nested = false) =>
        PageAsync(context, first, after, nested, (page, cancellation) => reader.FindQuotesAsync(filter, page, cancellation), c => QuoteView.Of(this, c));

    /// <summary>A page of anything; a nested one counts against <see cref="GraphApiOptions.MaxChildPages"/>.</summary>
    public Task<Connection<TNode>> PageAsync<TRow, TNode>(
        IResolveFieldContext context, int first, string? after, bool nested,
        Func<PageRequest, CancellationToken, Task<Page<TRow>>> find, Func<TRow, TNode> node)
        where TNode : class
    {
        var request = PageArguments.Of(context, first, after, options.MaxPageSize);
        if (nested)
        {
            CountChildPage();
        }

        return PageArguments.ReadAsync(() => find(request, context.CancellationToken), request, node);
    }

    /// <summary>The checked page that a field asks for.</summary>
    public PageRequest PageOf(IResolveFieldContext context, int first, string? after) =>
        PageArguments.Of(context, first, after, options.MaxPageSize);

    private void CountChildPage()
    {
        if (Interlocked.Increment(ref _childPages) > options.MaxChildPages)
        {
            throw RequestErrors.TooComplex($"The query reads more than {options.MaxChildPages} pages below rows; ask for fewer rows above them");
        }
    }

    private LoadResult<StoredClaim?> FirstClaimOfQuote(NodeId quote) => new(async cancellation =>
    {
        CountChildPage();
        var filter = new ClaimFilter { Object = quote, Types = [RelationType.Said] };
        var page = await reader.FindClaimsAsync(filter, new PageRequest(1), cancellation).ConfigureAwait(false);
        return page.Items.Select(i => i.Value).FirstOrDefault();
    });
}
