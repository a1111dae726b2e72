using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Imports and retracts inside one transaction: first the rows of the articles, then what is derived from them.</summary>
internal static class GraphWriter
{
    public static IReadOnlyList<ImportOutcome> Import(SqlSession session, IReadOnlyList<ArticleGraph> articles, CancellationToken cancellation)
    {
        var touched = new Touched();
        var outcomes = new List<ImportOutcome>(articles.Count);
        foreach (var article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            outcomes.Add(Import(session, article, touched));
        }

        DerivedRows.Refresh(session, touched);
        return outcomes;
    }

    public static bool Retract(SqlSession session, NodeId article)
    {
        if (State(session, article) is not { } state)
            return false;
        var touched = new Touched();
        ArticleRemoval.Remove(session, article, state.Key, touched);
        DerivedRows.Refresh(session, touched);
        return true;
    }

    private static ImportOutcome Import(SqlSession session, ArticleGraph graph, Touched touched)
    {
        var id = graph.Article.Id;
        var hash = ContentHash.Of(graph);
        var claims = graph.Claims.DistinctBy(c => c.Id).ToList();
        if (State(session, id) is not { } state)
        {
            ArticleRows.Insert(session, graph, claims, hash, touched);
            return new ImportOutcome(id, ImportChange.Added, claims.Count, 0);
        }

        if (state.Hash == hash)
            return new ImportOutcome(id, ImportChange.Unchanged, 0, 0);
        var before = ArticleRemoval.Remove(session, id, state.Key, touched);
        ArticleRows.Insert(session, graph, claims, hash, touched);
        var kept = claims.Count(c => before.Contains(c.Id));
        return new ImportOutcome(id, ImportChange.Updated, claims.Count - kept, before.Count - kept);
    }

    private static (long Key, string Hash)? State(SqlSession session, NodeId article)
    {
        var rows = session.Query("write/article-state", row => (row.GetInt64(0), row.GetString(1)), ("article", article));
        return rows.Count == 0 ? null : rows[0];
    }
}
