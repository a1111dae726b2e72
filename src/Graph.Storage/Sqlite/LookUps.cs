using Graph.Model;
using Graph.Storage.Packing;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Nodes by their ids, and how many there are.</summary>
internal static class LookUps
{
    public static IReadOnlyDictionary<NodeId, ActorNode> Actors(SqlSession session, IReadOnlyCollection<NodeId> ids) =>
        ActorPages.WithNames(session, All(session, "read/actors-by-id", ids.Where(IsActor), ActorPages.Read)).ToDictionary(a => a.Id);

    public static IReadOnlyDictionary<NodeId, Resolution> Resolutions(SqlSession session, IReadOnlyCollection<NodeId> ids) =>
        Each(session, "read/node-by-id", ids.Where(Is(NodeKind.Resolution)), id => id, NodeRows.Resolution).ToDictionary(r => r.Id);

    public static IReadOnlyDictionary<NodeId, Event> Events(SqlSession session, IReadOnlyCollection<NodeId> ids) =>
        Each(session, "read/node-by-id", ids.Where(Is(NodeKind.Event)), id => id, NodeRows.Event).ToDictionary(e => e.Id);

    public static IReadOnlyDictionary<NodeId, string> NamesIn(SqlSession session, string language, IReadOnlyCollection<NodeId> ids) =>
        ids.Distinct()
            .SelectMany(id =>
                session.Query("read/name-in-language", row => (Id: id, Name: row.GetString(0)), ("id", id), ("language", language))
            )
            .ToDictionary(n => n.Id, n => n.Name);

    public static IReadOnlyDictionary<NodeId, QuoteNode> Quotes(SqlSession session, IReadOnlyCollection<NodeId> ids) =>
        Claims(session, "read/quote-by-id", ids.Where(Is(NodeKind.Quote)))
            .Select(c => c.Claim.Quote!)
            .ToDictionary(q => q.Id, q => new QuoteNode(q.Id, q.Text, q.Direct));

    public static IReadOnlyDictionary<NodeId, Article> Articles(SqlSession session, IReadOnlyCollection<NodeId> ids) =>
        Each(session, "read/article-by-id", ids, id => id, row => GraphUnpacker.Article((byte[])row.GetValue(1))).ToDictionary(a => a.Id);

    public static IReadOnlyDictionary<NodeId, ArticleNode> ArticleNodes(SqlSession session, IReadOnlyCollection<NodeId> ids) =>
        All(session, "read/article-nodes-by-id", ids, ArticlePages.Read).ToDictionary(a => a.Id);

    public static IReadOnlyDictionary<NodeId, IReadOnlyList<ArticleMention>> Mentions(
        SqlSession session,
        IReadOnlyCollection<NodeId> articles
    ) =>
        Each(session, "read/article-by-id", articles, id => id, row => Packed.Read(row, 1).Resolved())
            .ToDictionary(
                graph => graph.Article.Id,
                graph => (IReadOnlyList<ArticleMention>)[.. graph.Actors.Select(a => new ArticleMention(a.Id, a.Name, a.Mentions))]
            );

    public static IReadOnlyDictionary<NodeId, StoredClaim> Claims(SqlSession session, IReadOnlyCollection<NodeId> ids) =>
        Claims(session, "read/claim-by-id", ids.Where(Is(NodeKind.Claim))).ToDictionary(c => c.Claim.Id);

    public static IReadOnlyDictionary<NodeId, Relation> Relations(SqlSession session, IReadOnlyCollection<NodeId> ids) =>
        Each(session, "read/relation-by-id", ids.Where(Is(NodeKind.Relation)), id => Ids.Of(id), NodeRows.Relation).ToDictionary(r => r.Id);

    /// <summary>Keys of the claims of an article; null where there is no such article.</summary>
    public static (long First, long Count)? ArticleClaims(SqlSession session, NodeId article)
    {
        var rows = session.Query("read/article-key", row => (row.GetInt64(1), row.GetInt64(2)), ("id", article));
        return rows.Count == 0 ? null : rows[0];
    }

    public static StoreStatus Status(SqliteFile file, SqlSession session)
    {
        var counts = Enum.GetValues<NodeKind>().ToDictionary(kind => kind, _ => 0L);
        foreach (var (kind, nodes) in session.Query("read/counts", row => (Names.NodeKind(row.GetString(0)), row.GetInt64(1))))
            counts[kind] = nodes;
        return new StoreStatus(counts, SqliteSchema.Version(file, session));
    }

    private static IEnumerable<StoredClaim> Claims(SqlSession session, string statement, IEnumerable<NodeId> ids)
    {
        var rows = Each(session, statement, ids, id => Ids.Of(id), row => (Key: row.GetInt64(0), Article: row.GetInt64(1))).ToList();
        var shelf = new GraphShelf(session, rows.Select(row => row.Article));
        return rows.Select(row => shelf.Claim(row.Key, row.Article));
    }

    private static List<T> All<T>(SqlSession session, string statement, IEnumerable<NodeId> ids, Func<SqliteDataReader, T> read) =>
        ids.Distinct().Select(id => id.Value).ToList() is { Count: > 0 } some
            ? session.Query(statement, read, ("ids", PartList.Of(some)))
            : [];

    private static IEnumerable<T> Each<T>(
        SqlSession session,
        string statement,
        IEnumerable<NodeId> ids,
        Func<NodeId, SqlValue> cell,
        Func<SqliteDataReader, T> read
    ) => ids.Distinct().SelectMany(id => session.Query(statement, read, ("id", cell(id))));

    private static Func<NodeId, bool> Is(NodeKind kind) => id => NodeId.TryParse(id.Value, out var known) && known.Kind == kind;

    private static bool IsActor(NodeId id) =>
        NodeId.TryParse(id.Value, out var known) && known.Kind is not (NodeKind.Resolution or NodeKind.Event);
}
