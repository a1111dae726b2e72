using Graph.Model;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>Lists of actors, resolutions, events and articles.</summary>
internal sealed class NodePages(ICypherClient client)
{
    private readonly Pages<ActorNode> _actors = new(client, Items.Actor);
    private readonly Pages<RankedActor> _rankedActors = new(client, Items.RankedActor);
    private readonly Pages<Resolution> _resolutions = new(client, Items.Resolution);
    private readonly Pages<Event> _events = new(client, Items.Event);
    private readonly Pages<ArticleNode> _articles = new(client, Items.Article);

    public Task<Page<ActorNode>> ActorsAsync(ActorFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var words = Search.Words(filter.Search);
        var parameters = new CypherParameters { ["filter"] = Filters.Of(filter) };
        var statement = ReadStatements.Actors;
        if (words is not null)
        {
            statement = ReadStatements.ActorsByWords;
            parameters["query"] = Search.Query(words);
        }
        else if (filter.Kinds is { Count: 1 } kinds)
        {
            statement = ReadStatements.ActorsOfKind;
            parameters["kind"] = Terms.Of(kinds.First());
        }

        var bounds = Bounds.Of(page, cursor => PageCursor.ReadName(cursor) is var (name, id) ? Keys.OfName(name, id) : "");
        return _actors.ReadAsync(statement, parameters, page, bounds, cancellation);
    }

    public Task<Page<RankedActor>> RankedActorsAsync(ActorFilter filter, PageRequest page, CancellationToken cancellation) =>
        _rankedActors.ReadAsync(
            ReadStatements.RankedActors,
            new CypherParameters { ["filter"] = Filters.Of(filter) },
            page,
            Bounds.Of(
                page,
                cursor => PageCursor.ReadRank(PagedList.RankedActors, cursor) is var (support, id) ? Keys.OfRank(support, id) : ""
            ),
            cancellation
        );

    public Task<Page<Resolution>> ResolutionsAsync(ResolutionFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var words = Search.Words(filter.Search);
        var parameters = new CypherParameters { ["filter"] = new Dictionary<string, object?> { ["words"] = words } };
        var statement = ReadStatements.Resolutions;
        if (filter.Concerns is { } node)
        {
            statement = ReadStatements.ResolutionsConcerning;
            parameters["concerns"] = node.Value;
        }
        else if (words is not null)
        {
            statement = ReadStatements.ResolutionsByWords;
            parameters["query"] = Search.Query(words);
        }

        return _resolutions.ReadAsync(statement, parameters, page, ById(PagedList.Resolutions, page), cancellation);
    }

    public Task<Page<Event>> EventsAsync(EventFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var parameters = new CypherParameters
        {
            ["filter"] = new Dictionary<string, object?> { ["attendedBy"] = filter.AttendedBy?.Value },
        };
        return _events.ReadAsync(ReadStatements.Events, parameters, page, ById(PagedList.Events, page), cancellation);
    }

    public Task<Page<ArticleNode>> ArticlesAsync(ArticleFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var parameters = new CypherParameters { ["filter"] = Filters.Of(filter) };
        var bounds = ByDay(page).Within(filter.From, filter.To);
        if (filter.Mentions is { } node)
        {
            return _articles.ReadOfAsync(ReadStatements.ArticlesMentioning, parameters, node, page, bounds, cancellation);
        }

        var statement = ReadStatements.Articles;
        if (Search.Words(filter.Search) is { } words)
        {
            statement = ReadStatements.ArticlesByWords;
            parameters["query"] = Search.Query(words);
        }

        return _articles.ReadAsync(statement, parameters, page, bounds, cancellation);
    }

    public Task<IReadOnlyDictionary<NodeId, Page<ArticleNode>>> ArticlesOfAsync(
        IReadOnlyCollection<NodeId> actors,
        ArticleFilter filter,
        PageRequest page,
        CancellationToken cancellation
    ) =>
        _articles.ReadEachAsync(
            ReadStatements.ArticlesMentioning,
            new CypherParameters { ["filter"] = Filters.Of(filter) },
            actors,
            page,
            ByDay(page).Within(filter.From, filter.To),
            cancellation
        );

    private static Bounds ByDay(PageRequest page) =>
        Bounds.Of(page, cursor => PageCursor.ReadDay(PagedList.Articles, cursor) is var (day, id) ? Keys.Of(day, id) : "");

    private static Bounds ById(PagedList list, PageRequest page) => Bounds.Of(page, cursor => PageCursor.ReadId(list, cursor) ?? "");
}
