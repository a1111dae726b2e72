using Graph.Model;
using Graph.Storage.Neo4j.Connection;
using Graph.Storage.Neo4j.Cypher;
using Graph.Storage.Neo4j.Reading;
using Graph.Storage.Neo4j.Writing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Graph.Storage.Neo4j;

/// <summary>The store for teams: a Neo4j database, single or clustered, that analysts can open in Neo4j Browser beside us.</summary>
public sealed class Neo4jGraphStore : IGraphStore
{
    private const int MostIds = 200;
    private readonly ICypherClient _client;
    private readonly LookUps _lookUps;
    private readonly NodePages _nodes;
    private readonly RelationPages _relations;
    private readonly ClaimPages _claims;
    private readonly QuotePages _quotes;
    private readonly Counts _counts;
    private readonly ArticleExport _export;
    private readonly GraphWriter _writer;
    private readonly Gathering<NodeKind, ActorNode> _actorsById;
    private readonly Gathering<NodeKind, ArticleNode> _articlesById;

    private Neo4jGraphStore(ICypherClient client)
    {
        _client = client;
        _lookUps = new LookUps(client);
        _nodes = new NodePages(client);
        _relations = new RelationPages(client);
        _claims = new ClaimPages(client);
        _quotes = new QuotePages(client);
        _counts = new Counts(client);
        _export = new ArticleExport(client);
        _writer = new GraphWriter(client);
        _actorsById = new((_, ids, c) => _lookUps.ByIdAsync(ReadStatements.ActorsById, "actor", ids, Rows.Actor, c), _ => MostIds);
        _articlesById = new(
            (_, ids, c) => _lookUps.ByIdAsync(ReadStatements.ArticleNodesById, "article", ids, Rows.ArticleNode, c),
            _ => MostIds
        );
    }

    /// <inheritdoc/>
    public string Address => _client.Address;

    /// <summary>
    /// Opens the database at <paramref name="address"/>, such as <c>http://localhost:7474/neo4j</c>, and brings it to the newest schema.
    /// Login and trust come from the environment (<c>GRAPH_NEO4J_USER</c>, <c>GRAPH_NEO4J_PASSWORD</c> …).
    /// </summary>
    /// <param name="address">Scheme, host, port and database; a login in it is refused.</param>
    /// <param name="loggers">Where retries and warnings go, or null for nowhere.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="StoreException">The address or the environment is wrong, or the database cannot be reached or written.</exception>
    public static Task<Neo4jGraphStore> OpenAsync(string address, ILoggerFactory? loggers, CancellationToken cancellation) =>
        OpenAsync(Neo4jEnvironment.Read(address, Environment.GetEnvironmentVariable), loggers, TimeProvider.System, cancellation);

    internal static async Task<Neo4jGraphStore> OpenAsync(
        Neo4jOptions options,
        ILoggerFactory? loggers,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var client = new ObservedClient(CypherClients.Create(options, loggers ?? NullLoggerFactory.Instance, time));
        try
        {
            await new Migrator(client).ApplyAsync(cancellation);
            return new Neo4jGraphStore(client);
        }
        catch
        {
            await client.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ImportOutcome>> ImportAsync(IReadOnlyList<ArticleGraph> articles, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return _writer.ImportAsync(articles, cancellation);
    }

    /// <inheritdoc/>
    public Task<bool> RetractAsync(NodeId article, CancellationToken cancellation) => _writer.RetractAsync(article, cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<ArticleGraph> ExportAsync(CancellationToken cancellation) => _export.ReadAsync(resolved: false, cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<ArticleGraph> ResolvedAsync(CancellationToken cancellation) => _export.ReadAsync(resolved: true, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Judgement>> JudgementsAsync(CancellationToken cancellation) => JudgementRows.ReadAsync(_client, cancellation);

    /// <inheritdoc/>
    public Task JudgeAsync(IReadOnlyList<Judgement> added, IReadOnlyList<Judgement> undone, CancellationToken cancellation)
    {
        JudgementCheck.Check(added);
        return _writer.JudgeAsync(added, undone, cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ActorNode>> ActorsAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation) =>
        _actorsById.ReadAsync(NodeKind.State, ids, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Resolution>> ResolutionsAsync(
        IReadOnlyCollection<NodeId> ids,
        CancellationToken cancellation
    ) => _lookUps.ByIdAsync(ReadStatements.ResolutionsById, "resolution", ids, Rows.Resolution, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Event>> EventsAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation) =>
        _lookUps.ByIdAsync(ReadStatements.EventsById, "event", ids, Rows.Event, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, string>> NamesInAsync(
        string language,
        IReadOnlyCollection<NodeId> ids,
        CancellationToken cancellation
    ) => _lookUps.NamesInAsync(language, ids, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, QuoteNode>> QuotesAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation) =>
        _lookUps.ByIdAsync(ReadStatements.QuotesById, "quote", ids, Rows.Quote, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, IReadOnlyList<NodeId>>> MeantAsync(
        IReadOnlyCollection<NodeId> ids,
        CancellationToken cancellation
    ) => Meanings.ReadAsync(_client, ids, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Article>> ArticlesAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation) =>
        _lookUps.ByIdAsync(ReadStatements.ArticlesById, "article", ids, Rows.Article, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ArticleNode>> ArticleNodesAsync(
        IReadOnlyCollection<NodeId> ids,
        CancellationToken cancellation
    ) => _articlesById.ReadAsync(NodeKind.Article, ids, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, IReadOnlyList<ArticleMention>>> MentionsAsync(
        IReadOnlyCollection<NodeId> articles,
        CancellationToken cancellation
    ) => _lookUps.MentionsAsync(articles, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, StoredClaim>> ClaimsAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation) =>
        _lookUps.ByIdAsync(ReadStatements.ClaimsById, "claim", ids, ClaimRows.Stored, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Relation>> RelationsAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation) =>
        _lookUps.ByIdAsync(ReadStatements.RelationsById, "relation", ids, Rows.Relation, cancellation);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<NodeId, int>> WitnessesAsync(
        IReadOnlyCollection<NodeId> relations,
        CancellationToken cancellation
    )
    {
        var rows = await _client.RunAsync(
            ReadStatements.RelationWitnesses,
            new() { ["ids"] = relations.Select(r => r.Value).Distinct() },
            cancellation
        );
        return rows.ToDictionary(row => new NodeId(row.Text("id")), row => (int)row.Integer("witnesses"));
    }

    /// <inheritdoc/>
    public Task<Page<ActorNode>> FindActorsAsync(ActorFilter filter, PageRequest page, CancellationToken cancellation) =>
        _nodes.ActorsAsync(filter, page, cancellation);

    /// <inheritdoc/>
    public Task<Page<StoredClaim>> FindQuotesAsync(QuoteFilter filter, PageRequest page, CancellationToken cancellation) =>
        _quotes.FindAsync(filter, page, cancellation);

    /// <inheritdoc/>
    public Task<Page<Relation>> FindRelationsAsync(RelationFilter filter, PageRequest page, CancellationToken cancellation) =>
        _relations.FindAsync(filter, page, cancellation);

    /// <inheritdoc/>
    public Task<Page<StoredClaim>> FindClaimsAsync(ClaimFilter filter, PageRequest page, CancellationToken cancellation) =>
        _claims.FindAsync(filter, page, cancellation);

    /// <inheritdoc/>
    public Task<Page<Resolution>> FindResolutionsAsync(ResolutionFilter filter, PageRequest page, CancellationToken cancellation) =>
        _nodes.ResolutionsAsync(filter, page, cancellation);

    /// <inheritdoc/>
    public Task<Page<ArticleNode>> FindArticlesAsync(ArticleFilter filter, PageRequest page, CancellationToken cancellation) =>
        _nodes.ArticlesAsync(filter, page, cancellation);

    /// <inheritdoc/>
    public Task<Page<Event>> FindEventsAsync(EventFilter filter, PageRequest page, CancellationToken cancellation) =>
        _nodes.EventsAsync(filter, page, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Page<StoredClaim>>> ClaimsOfAsync(
        IReadOnlyCollection<NodeId> owners,
        ClaimFilter filter,
        PageRequest page,
        CancellationToken cancellation
    ) => _claims.OfAsync(owners, filter, page, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Page<StoredClaim>>> QuotesOfAsync(
        IReadOnlyCollection<NodeId> speakers,
        QuoteFilter filter,
        PageRequest page,
        CancellationToken cancellation
    ) => _quotes.OfAsync(speakers, filter, page, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Page<Relation>>> RelationsOfAsync(
        IReadOnlyCollection<NodeId> nodes,
        RelationFilter filter,
        PageRequest page,
        CancellationToken cancellation
    ) => _relations.OfAsync(nodes, filter, page, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Page<ArticleNode>>> ArticlesOfAsync(
        IReadOnlyCollection<NodeId> actors,
        ArticleFilter filter,
        PageRequest page,
        CancellationToken cancellation
    ) => _nodes.ArticlesOfAsync(actors, filter, page, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<CountRow>> CountAsync(
        ClaimFilter filter,
        IReadOnlyList<CountBy> by,
        int first,
        CancellationToken cancellation
    ) => _counts.ReadAsync(filter, by, first, cancellation);

    /// <inheritdoc/>
    public Task<Page<Relation>> RankRelationsAsync(RelationFilter filter, PageRequest page, CancellationToken cancellation) =>
        _relations.RankedAsync(filter, page, cancellation);

    /// <inheritdoc/>
    public Task<Neighbourhood> NeighbourhoodAsync(NeighbourhoodQuestion question, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Neighbourhoods.ReadAsync(_client, question, cancellation);
    }

    /// <inheritdoc/>
    public Task<Page<RankedActor>> RankActorsAsync(ActorFilter filter, PageRequest page, CancellationToken cancellation) =>
        _nodes.RankedActorsAsync(filter, page, cancellation);

    /// <inheritdoc/>
    public async Task<StoreStatus> StatusAsync(CancellationToken cancellation) =>
        new(await _lookUps.CountsAsync(cancellation), Migrator.Newest);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _client.DisposeAsync();
}
