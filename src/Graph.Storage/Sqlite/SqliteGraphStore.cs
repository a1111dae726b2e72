using System.Runtime.CompilerServices;
using Graph.Model;
using Graph.Storage.Stores;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Graph.Storage.Sqlite;

/// <summary>The embedded store: one SQLite file, many readers beside one writer, nothing to install.</summary>
public sealed class SqliteGraphStore : IGraphStore
{
    /// <summary>So many articles wait until they are put into their lists together: as many as are there already. A first load waits for
    /// the most, as who is who is decided best, and lists are written quickest, on all at once.</summary>
    private const int LeastPublished = 10_000;
    private const int MostPublished = 30_000;
    private const int ToldUpgrades = 1_000;

    /// <summary>A page of more rows is not read on the thread that asks.</summary>
    private const int MostHere = 256;
    private static readonly TimeSpan s_lockTimeout = TimeSpan.FromMinutes(10);
    private readonly SqliteFile _file;

    private SqliteGraphStore(SqliteFile file) => _file = file;

    /// <inheritdoc/>
    public string Address => $"{StoreAddress.Sqlite}:{_file.Path}";

    /// <inheritdoc/>
    public bool IsReadOnly => _file.IsReadOnly;

    /// <summary>Opens the file at <paramref name="path"/>, makes it and its folder where there is none, and brings it to the newest schema.
    /// A file that cannot be written is opened to be read.</summary>
    /// <exception cref="StoreException">The file cannot be opened, is damaged, or belongs to another program or a newer
    /// version.</exception>
    public static Task<SqliteGraphStore> OpenAsync(string path, CancellationToken cancellation) => OpenAsync(path, null, cancellation);

    /// <summary>The same, telling how far it is where an older file is brought up to date.</summary>
    /// <exception cref="StoreException">The file cannot be opened, is damaged, or belongs to another program or a newer
    /// version.</exception>
    public static Task<SqliteGraphStore> OpenAsync(string path, ILoggerFactory? loggers, CancellationToken cancellation) =>
        OpenAsync(path, s_lockTimeout, TimeProvider.System, cancellation, loggers);

    internal static async Task<SqliteGraphStore> OpenAsync(
        string path,
        TimeSpan lockTimeout,
        TimeProvider time,
        CancellationToken cancellation,
        ILoggerFactory? loggers = null
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var full = SqlitePath.Prepare(path);
        SqliteAccess.Make(full);
        var file = new SqliteFile(full, SqliteAccess.IsReadOnly(full), lockTimeout, time);
        try
        {
            var store = new SqliteGraphStore(file);
            if (await SqliteSchema.ApplyAsync(file, cancellation))
                await store.UpgradeAsync((loggers ?? NullLoggerFactory.Instance).CreateLogger<SqliteGraphStore>(), cancellation);
            return store;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ImportOutcome>> ImportAsync(IReadOnlyList<ArticleGraph> articles, CancellationToken cancellation)
    {
        Check(articles);
        return articles.Count == 0
            ? Task.FromResult<IReadOnlyList<ImportOutcome>>([])
            : _file.WriteAsync(session => GraphWriter.Import(session, articles, cancellation), cancellation);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ImportOutcome>> StageAsync(IReadOnlyList<ArticleGraph> articles, CancellationToken cancellation)
    {
        Check(articles);
        if (articles.Count == 0)
            return [];
        var (outcomes, staged, published) = await _file.WriteAsync(
            session => GraphWriter.Stage(session, articles, cancellation),
            cancellation
        );
        if (staged >= (published == 0 ? MostPublished : Math.Clamp(published, LeastPublished, MostPublished)))
            await PublishAsync(cancellation);
        return outcomes;
    }

    /// <inheritdoc/>
    public Task PublishAsync(CancellationToken cancellation) =>
        _file.WriteAsync(session => GraphWriter.Publish(session, cancellation), cancellation);

    /// <inheritdoc/>
    public Task<bool> RetractAsync(NodeId article, CancellationToken cancellation) =>
        _file.WriteAsync(session => GraphWriter.Retract(session, article), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ActorNode>> ActorsAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation) =>
        _file.ReadHereAsync(session => LookUps.Actors(session, ids), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Resolution>> ResolutionsAsync(
        IReadOnlyCollection<NodeId> ids,
        CancellationToken cancellation
    ) => _file.ReadHereAsync(session => LookUps.Resolutions(session, ids), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Event>> EventsAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation) =>
        _file.ReadHereAsync(session => LookUps.Events(session, ids), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, string>> NamesInAsync(
        string language,
        IReadOnlyCollection<NodeId> ids,
        CancellationToken cancellation
    ) => _file.ReadHereAsync(session => LookUps.NamesIn(session, language, ids), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, QuoteNode>> QuotesAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation) =>
        _file.ReadHereAsync(session => LookUps.Quotes(session, ids), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, IReadOnlyList<NodeId>>> MeantAsync(
        IReadOnlyCollection<NodeId> ids,
        CancellationToken cancellation
    ) => _file.ReadHereAsync(session => MeaningRows.Of(session, ids), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Article>> ArticlesAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation) =>
        _file.ReadHereAsync(session => LookUps.Articles(session, ids), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ArticleNode>> ArticleNodesAsync(
        IReadOnlyCollection<NodeId> ids,
        CancellationToken cancellation
    ) => _file.ReadHereAsync(session => LookUps.ArticleNodes(session, ids), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, IReadOnlyList<ArticleMention>>> MentionsAsync(
        IReadOnlyCollection<NodeId> articles,
        CancellationToken cancellation
    ) => _file.ReadHereAsync(session => LookUps.Mentions(session, articles), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, StoredClaim>> ClaimsAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation) =>
        _file.ReadHereAsync(session => LookUps.Claims(session, ids), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Relation>> RelationsAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation) =>
        _file.ReadHereAsync(session => LookUps.Relations(session, ids), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, int>> WitnessesAsync(IReadOnlyCollection<NodeId> relations, CancellationToken cancellation) =>
        _file.ReadHereAsync<IReadOnlyDictionary<NodeId, int>>(
            session =>
                relations
                    .Distinct()
                    .Select(id => (Id: id, Witnesses: (int)session.Number("read/relation-witnesses", ("id", Ids.Of(id)))))
                    .Where(r => r.Witnesses > 0)
                    .ToDictionary(r => r.Id, r => r.Witnesses),
            cancellation
        );

    /// <inheritdoc/>
    public Task<Page<ActorNode>> FindActorsAsync(ActorFilter filter, PageRequest page, CancellationToken cancellation) =>
        PageAsync(filter.Search, page, session => ActorPages.Find(session, filter, page), cancellation);

    /// <inheritdoc/>
    public Task<Page<StoredClaim>> FindQuotesAsync(QuoteFilter filter, PageRequest page, CancellationToken cancellation) =>
        PageAsync(filter.Search, page, session => QuotePages.Find(session, filter, page), cancellation);

    /// <inheritdoc/>
    public Task<Page<Relation>> FindRelationsAsync(RelationFilter filter, PageRequest page, CancellationToken cancellation) =>
        PageAsync(filter.Search, page, session => RelationPages.Find(session, filter, page), cancellation);

    /// <inheritdoc/>
    public Task<Page<StoredClaim>> FindClaimsAsync(ClaimFilter filter, PageRequest page, CancellationToken cancellation) =>
        PageAsync(filter.Search, page, session => ClaimPages.Find(session, filter, page), cancellation);

    /// <inheritdoc/>
    public Task<Page<Resolution>> FindResolutionsAsync(ResolutionFilter filter, PageRequest page, CancellationToken cancellation) =>
        PageAsync(filter.Search, page, session => ResolutionPages.Find(session, filter, page), cancellation);

    /// <inheritdoc/>
    public Task<Page<ArticleNode>> FindArticlesAsync(ArticleFilter filter, PageRequest page, CancellationToken cancellation) =>
        PageAsync(filter.Search, page, session => ArticlePages.Find(session, filter, page), cancellation);

    /// <inheritdoc/>
    public Task<Page<Event>> FindEventsAsync(EventFilter filter, PageRequest page, CancellationToken cancellation) =>
        PageAsync(null, page, session => ResolutionPages.Events(session, filter, page), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Page<StoredClaim>>> ClaimsOfAsync(
        IReadOnlyCollection<NodeId> owners,
        ClaimFilter filter,
        PageRequest page,
        CancellationToken cancellation
    ) => PageAsync(filter.Search, page, session => ClaimPages.Of(session, owners, filter, page), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Page<StoredClaim>>> QuotesOfAsync(
        IReadOnlyCollection<NodeId> speakers,
        QuoteFilter filter,
        PageRequest page,
        CancellationToken cancellation
    ) => PageAsync(filter.Search, page, session => QuotePages.Of(session, speakers, filter, page), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Page<Relation>>> RelationsOfAsync(
        IReadOnlyCollection<NodeId> nodes,
        RelationFilter filter,
        PageRequest page,
        CancellationToken cancellation
    ) => PageAsync(filter.Search, page, session => RelationPages.Of(session, nodes, filter, page), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Page<ArticleNode>>> ArticlesOfAsync(
        IReadOnlyCollection<NodeId> actors,
        ArticleFilter filter,
        PageRequest page,
        CancellationToken cancellation
    ) => PageAsync(filter.Search, page, session => ArticlePages.Of(session, actors, filter, page), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<CountRow>> CountAsync(
        ClaimFilter filter,
        IReadOnlyList<CountBy> by,
        int first,
        CancellationToken cancellation
    ) => _file.ReadAsync(session => ClaimCounts.Read(session, filter, by, first), cancellation);

    /// <inheritdoc/>
    public Task<Page<Relation>> RankRelationsAsync(RelationFilter filter, PageRequest page, CancellationToken cancellation) =>
        _file.ReadAsync(session => RelationPages.Ranked(session, filter, page), cancellation);

    /// <inheritdoc/>
    public Task<Page<RankedActor>> RankActorsAsync(ActorFilter filter, PageRequest page, CancellationToken cancellation) =>
        _file.ReadAsync(session => ActorPages.Ranked(session, filter, page), cancellation);

    /// <inheritdoc/>
    public Task<StoreStatus> StatusAsync(CancellationToken cancellation) =>
        _file.ReadAsync(session => LookUps.Status(_file, session), cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<ArticleGraph> ExportAsync(CancellationToken cancellation) => ReadAllAsync(packed => packed.Own(), cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<ArticleGraph> ResolvedAsync(CancellationToken cancellation) =>
        ReadAllAsync(packed => packed.Resolved(), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Judgement>> JudgementsAsync(CancellationToken cancellation) =>
        _file.ReadAsync<IReadOnlyList<Judgement>>(JudgementRows.All, cancellation);

    /// <inheritdoc/>
    public Task JudgeAsync(IReadOnlyList<Judgement> added, IReadOnlyList<Judgement> undone, CancellationToken cancellation)
    {
        JudgementCheck.Check(added);
        return _file.WriteAsync(session => GraphWriter.Judge(session, added, undone), cancellation);
    }

    /// <summary>Reads a page: where words are looked for, rows counted, or many rows wanted, on a thread of its own, so that what is asked
    /// for beside it need not wait.</summary>
    private Task<T> PageAsync<T>(
        string? search,
        PageRequest page,
        Func<SqlSession, T> read,
        CancellationToken cancellation,
        [CallerMemberName] string call = ""
    ) =>
        search is null && page is { CountTotal: false, First: <= MostHere }
            ? _file.ReadHereAsync(read, cancellation, call)
            : _file.ReadAsync(read, cancellation, call);

    private Task UpgradeAsync(ILogger logger, CancellationToken cancellation) =>
        _file.WriteAsync(
            session =>
            {
                var all = session.Query("write/staged-counts", row => row.GetInt64(0))[0];
                return GraphWriter.Publish(
                    session,
                    cancellation,
                    done =>
                    {
                        if (done % ToldUpgrades == 0)
                            UpgradeLog.Upgrading(logger, Address, done, all);
                    }
                );
            },
            cancellation
        );

    private async IAsyncEnumerable<ArticleGraph> ReadAllAsync(
        Func<Packed, ArticleGraph> unpack,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        using var snapshot = await _file.SnapshotAsync(cancellation);
        using var graphs = _file.Guard(() => snapshot.Session.Read("read/graphs"));
        while (_file.Guard(graphs.Read))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return _file.Guard(() => unpack(Packed.Read(graphs, 0)));
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoreFault> CheckAsync(Action<NodeId> seen, CancellationToken cancellation) =>
        StoreCheck.FaultsAsync(_file, seen, cancellation);

    /// <inheritdoc/>
    public async Task BackupAsync(string path, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var full = SqlitePath.Prepare(path);
        if (File.Exists(full) && new FileInfo(full).Length > 0)
            throw new StoreException($"{full} is there already; name a new file");
        var part = full + ".part";
        File.Delete(part);
        SqliteAccess.Make(part);
        await _file.OutsideTransactionAsync(
            (session, _) =>
            {
                session.Execute("schema/backup", ("path", part));
                return true;
            },
            cancellation
        );
        File.Move(part, full, overwrite: true);
    }

    private static void Check(IReadOnlyList<ArticleGraph> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        foreach (var article in articles)
            ArticleGraphCheck.Check(article);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _file.Dispose();
        return ValueTask.CompletedTask;
    }
}
