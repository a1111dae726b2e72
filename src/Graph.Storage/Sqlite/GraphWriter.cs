using Graph.Model;
using Graph.Storage.Identity;
using Graph.Storage.Packing;

namespace Graph.Storage.Sqlite;

/// <summary>Imports, stages, publishes and retracts, each inside one transaction.</summary>
internal static class GraphWriter
{
    private const int ReadAtATime = 30;

    public static IReadOnlyList<ImportOutcome> Import(
        SqlSession session,
        IReadOnlyList<ArticleGraph> articles,
        CancellationToken cancellation
    )
    {
        var change = new StoreChange(session);
        Publish(session, change, cancellation);
        var outcomes = new List<ImportOutcome>(articles.Count);
        foreach (var graph in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            outcomes.Add(Import(session, graph, change));
        }

        change.Complete();
        return outcomes;
    }

    /// <summary>Keeps articles for <see cref="Publish(SqlSession, CancellationToken, Action{long})"/>; how many wait for it and how
    /// many are readable comes back too.</summary>
    public static (IReadOnlyList<ImportOutcome> Outcomes, long Staged, long Published) Stage(
        SqlSession session,
        IReadOnlyList<ArticleGraph> articles,
        CancellationToken cancellation
    )
    {
        var outcomes = new List<ImportOutcome>(articles.Count);
        foreach (var graph in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            outcomes.Add(Stage(session, graph));
        }

        var (staged, published) = session.Query("write/staged-counts", row => (row.GetInt64(0), row.GetInt64(1)))[0];
        return (outcomes, staged, published);
    }

    /// <summary>Lets readers see what is staged; the number of articles comes back.</summary>
    /// <param name="session">Where.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <param name="written">Hears how many articles are written, before each.</param>
    public static int Publish(SqlSession session, CancellationToken cancellation, Action<long>? written = null)
    {
        var change = new StoreChange(session);
        var published = Publish(session, change, cancellation, written);
        change.Complete();
        return published;
    }

    public static bool Retract(SqlSession session, NodeId article)
    {
        var change = new StoreChange(session);
        Publish(session, change, CancellationToken.None);
        var state = ArticleState.Find(session, "write/article-state", article);
        if (state is not null)
            change.Remove(state.Key);
        change.Complete();
        return state is not null;
    }

    /// <summary>Adds judgements and takes others back; the number of those that stand comes back.</summary>
    public static int Judge(SqlSession session, IReadOnlyList<Judgement> added, IReadOnlyList<Judgement> undone)
    {
        var change = new StoreChange(session);
        Publish(session, change, CancellationToken.None);
        change.Settle();
        var before = new Judged(JudgementRows.All(session));
        foreach (var judgement in undone)
            JudgementRows.Remove(session, judgement);
        foreach (var judgement in added)
            JudgementRows.Add(session, judgement);
        var all = JudgementRows.All(session);
        var after = new Judged(all);
        change.Judge(
            added
                .Concat(undone)
                .SelectMany(j => before.Concerned(j).Concat(after.Concerned(j)))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .SelectMany(Judged.WithArticle)
                .SelectMany(id => Articles(session, new NodeId(id)))
                .Distinct()
                .ToList()
        );
        change.Complete();
        return all.Count;
    }

    /// <summary>The articles that speak of a node, or the article itself.</summary>
    private static IEnumerable<NodeId> Articles(SqlSession session, NodeId id) =>
        id.Kind == NodeKind.Article ? [id] : session.Query("write/node-articles", row => new NodeId(row.GetString(0)), ("node", id));

    private static ImportOutcome Import(SqlSession session, ArticleGraph graph, StoreChange change)
    {
        if (change.Awaits(graph.Article.Id))
            change.Settle();
        var (hash, edition) = (Hash(graph), Edition.Of(graph.Article));
        var state = ArticleState.Find(session, "write/article-state", graph.Article.Id);
        var kind = state?.Against(hash, edition) ?? ImportChange.Added;
        if (kind is ImportChange.Unchanged or ImportChange.Superseded)
            return new ImportOutcome(graph.Article.Id, kind, 0, 0);
        var before = state is null ? null : change.Remove(state.Key);
        change.Add(session.Insert("write/graph-insert", ("graph", GraphPacker.Pack(graph))), graph, hash, edition);
        return Outcome(graph, kind, before);
    }

    private static ImportOutcome Stage(SqlSession session, ArticleGraph graph)
    {
        var (hash, edition) = (Hash(graph), Edition.Of(graph.Article));
        var staged = ArticleState.Find(session, "write/staged-state", graph.Article.Id);
        var state = staged ?? ArticleState.Find(session, "write/article-state", graph.Article.Id);
        var kind = state?.Against(hash, edition) ?? ImportChange.Added;
        if (kind is ImportChange.Unchanged or ImportChange.Superseded)
            return new ImportOutcome(graph.Article.Id, kind, 0, 0);
        var before = state is null ? null : Unpacked(session, state.Key);
        if (staged is not null)
        {
            session.Execute("write/staged-delete", ("key", staged.Key));
            session.Execute("write/graph-delete", ("key", staged.Key));
        }

        var key = session.Insert("write/graph-insert", ("graph", GraphPacker.Pack(graph)));
        session.Execute("write/staged-insert", ("key", key), ("article", graph.Article.Id), ("hash", hash), ("edition", edition));
        return Outcome(graph, kind, before);
    }

    /// <summary>Reads what is staged twice, so that nothing of it is held: who is who is decided on all of it before any is
    /// written.</summary>
    private static int Publish(SqlSession session, StoreChange change, CancellationToken cancellation, Action<long>? written = null)
    {
        var published = 0;
        foreach (var (staged, told) in Staged(session, Told.By, cancellation))
        {
            if (ArticleState.Find(session, "write/article-state", staged.Id) is { } before)
                change.Remove(before.Key);
            change.Note(told);
            published++;
        }

        if (published == 0)
            return 0;
        change.Settle();
        var done = 0L;
        foreach (var (staged, own) in Staged(session, graph => graph, cancellation))
        {
            written?.Invoke(done++);
            change.Write(staged.Key, own, staged.Hash, staged.Edition);
        }

        session.Execute("write/staged-clear");
        return published;
    }

    /// <summary>What is staged, with what is read off it; while some are written the next are read on other threads.</summary>
    private static IEnumerable<(StagedArticle Article, T Read)> Staged<T>(
        SqlSession session,
        Func<ArticleGraph, T> read,
        CancellationToken cancellation
    )
    {
        var coming = Next(0);
        while (coming is not null)
        {
            var (last, reading) = coming.Value;
            coming = Next(last);
            foreach (var staged in reading.GetAwaiter().GetResult())
            {
                cancellation.ThrowIfCancellationRequested();
                yield return staged;
            }
        }

        (long Last, Task<(StagedArticle, T)[]> Reading)? Next(long after)
        {
            var next = session.Query("write/staged-next", StagedArticle.Read, ("after", after), ("limit", ReadAtATime));
            return next.Count == 0 ? null : (next[^1].Key, Task.Run(() => Array.ConvertAll([.. next], Read), cancellation));
        }

        (StagedArticle, T) Read(StagedArticle staged) => (staged, read(GraphUnpacker.Unpack(staged.Graph)));
    }

    private static ImportOutcome Outcome(ArticleGraph graph, ImportChange kind, ArticleGraph? before)
    {
        var claims = ClaimRows.Of(graph);
        var held = before?.Claims.Select(c => c.Id).ToHashSet() ?? [];
        var kept = claims.Count(c => held.Contains(c.Id));
        return new ImportOutcome(graph.Article.Id, kind, claims.Count - kept, held.Count - kept);
    }

    private static byte[] Hash(ArticleGraph graph) => Convert.FromHexString(ContentHash.Of(graph));

    private static ArticleGraph Unpacked(SqlSession session, long key) =>
        session.Query("write/graph-read", row => Packed.Read(row, 0), ("key", key))[0].Own();
}
