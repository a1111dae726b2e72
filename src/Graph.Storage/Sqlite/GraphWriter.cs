using Graph.Model;
using Graph.Storage.Sqlite.Packing;

namespace Graph.Storage.Sqlite;

/// <summary>Imports, stages, publishes and retracts, each inside one transaction.</summary>
internal static class GraphWriter
{
    private const int PublishedAtATime = 100;

    public static IReadOnlyList<ImportOutcome> Import(SqlSession session, IReadOnlyList<ArticleGraph> articles, CancellationToken cancellation)
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

    /// <summary>Keeps articles for <see cref="Publish(SqlSession, CancellationToken)"/>; how many wait for it and how many are readable comes back too.</summary>
    public static (IReadOnlyList<ImportOutcome> Outcomes, long Staged, long Published) Stage(
        SqlSession session, IReadOnlyList<ArticleGraph> articles, CancellationToken cancellation)
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
    public static int Publish(SqlSession session, CancellationToken cancellation)
    {
        var change = new StoreChange(session);
        var published = Publish(session, change, cancellation);
        change.Complete();
        return published;
    }

    public static bool Retract(SqlSession session, NodeId article)
    {
        var change = new StoreChange(session);
        Publish(session, change, CancellationToken.None);
        var state = State(session, "write/article-state", article);
        if (state is not null)
            change.Remove(state.Key);
        change.Complete();
        return state is not null;
    }

    private static ImportOutcome Import(SqlSession session, ArticleGraph graph, StoreChange change)
    {
        var (hash, edition) = (Hash(graph), Edition.Of(graph.Article));
        var state = State(session, "write/article-state", graph.Article.Id);
        var kind = state?.Against(hash, edition) ?? ImportChange.Added;
        if (kind is ImportChange.Unchanged or ImportChange.Superseded)
            return new ImportOutcome(graph.Article.Id, kind, 0, 0);
        var before = state is null ? null : change.Remove(state.Key);
        change.Add(session.Number("write/graph-insert", ("graph", GraphPacker.Pack(graph))), graph, hash, edition);
        return Outcome(graph, kind, before);
    }

    private static ImportOutcome Stage(SqlSession session, ArticleGraph graph)
    {
        var (hash, edition) = (Hash(graph), Edition.Of(graph.Article));
        var staged = State(session, "write/staged-state", graph.Article.Id);
        var state = staged ?? State(session, "write/article-state", graph.Article.Id);
        var kind = state?.Against(hash, edition) ?? ImportChange.Added;
        if (kind is ImportChange.Unchanged or ImportChange.Superseded)
            return new ImportOutcome(graph.Article.Id, kind, 0, 0);
        var before = state is null ? null : Unpacked(session, state.Key);
        if (staged is not null)
        {
            session.Execute("write/staged-delete", ("key", staged.Key));
            session.Execute("write/graph-delete", ("key", staged.Key));
        }

        var key = session.Number("write/graph-insert", ("graph", GraphPacker.Pack(graph)));
        session.Execute("write/staged-insert", ("key", key), ("article", graph.Article.Id), ("hash", hash), ("edition", edition));
        return Outcome(graph, kind, before);
    }

    private static int Publish(SqlSession session, StoreChange change, CancellationToken cancellation)
    {
        var (last, published) = (0L, 0);
        while (true)
        {
            var next = session.Query(
                "write/staged-next", row => (Key: row.GetInt64(0), Id: new NodeId(row.GetString(1)), Hash: (byte[])row.GetValue(2), Edition: row.GetString(3),
                    Graph: (byte[])row.GetValue(4)),
                ("after", last), ("limit", PublishedAtATime));
            if (next.Count == 0)
                break;
            foreach (var (key, id, hash, edition, graph) in next)
            {
                cancellation.ThrowIfCancellationRequested();
                if (State(session, "write/article-state", id) is { } before)
                    change.Remove(before.Key);
                change.Add(key, GraphUnpacker.Unpack(graph), hash, edition);
            }

            (last, published) = (next[^1].Key, published + next.Count);
        }

        if (published > 0)
            session.Execute("write/staged-clear");
        return published;
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
        GraphUnpacker.Unpack(session.Query("write/graph-read", row => (byte[])row.GetValue(0), ("key", key))[0]);

    private static ArticleState? State(SqlSession session, string statement, NodeId article)
    {
        var rows = session.Query(
            statement, row => new ArticleState(row.GetInt64(0), (byte[])row.GetValue(1), row.GetString(2)), ("article", article));
        return rows.Count == 0 ? null : rows[0];
    }
}
