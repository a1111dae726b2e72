using Graph.Model;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Nodes by their ids, and how many there are.</summary>
internal static class LookUps
{
    public static IReadOnlyDictionary<NodeId, ActorNode> Actors(SqlSession session, IReadOnlyCollection<NodeId> ids)
    {
        var actors = session.Query("read/actors-by-id", ActorPages.Read, ("ids", IdList(ids)));
        return ActorPages.WithAliases(session, actors).ToDictionary(a => a.Id);
    }

    public static IReadOnlyDictionary<NodeId, Resolution> Resolutions(SqlSession session, IReadOnlyCollection<NodeId> ids) =>
        ById(session, "read/resolutions-by-id", ids, NodeRows.Resolution, r => r.Id);

    public static IReadOnlyDictionary<NodeId, Event> Events(SqlSession session, IReadOnlyCollection<NodeId> ids) =>
        ById(session, "read/events-by-id", ids, NodeRows.Event, e => e.Id);

    public static IReadOnlyDictionary<NodeId, QuoteNode> Quotes(SqlSession session, IReadOnlyCollection<NodeId> ids) =>
        ById(session, "read/quotes-by-id", ids, NodeRows.Quote, q => q.Id);

    public static IReadOnlyDictionary<NodeId, Article> Articles(SqlSession session, IReadOnlyCollection<NodeId> ids) =>
        ById(session, "read/articles-by-id", ids, NodeRows.Article, a => a.Id);

    public static IReadOnlyDictionary<NodeId, StoredClaim> Claims(SqlSession session, IReadOnlyCollection<NodeId> ids) =>
        ById(session, "read/claims-by-id", ids, ClaimRows.Stored, c => c.Claim.Id);

    public static IReadOnlyDictionary<NodeId, Relation> Relations(SqlSession session, IReadOnlyCollection<NodeId> ids) =>
        ById(session, "read/relations-by-id", ids, NodeRows.Relation, r => r.Id);

    public static StoreStatus Status(SqliteFile file, SqlSession session)
    {
        var counts = Enum.GetValues<NodeKind>().ToDictionary(kind => kind, _ => 0L);
        foreach (var (kind, nodes) in session.Query("read/counts", row => (Names.NodeKind(row.GetString(0)), row.GetInt64(1))))
            counts[kind] = nodes;
        return new StoreStatus(counts, SqliteSchema.Version(file, session));
    }

    /// <summary>Ids as the JSON array that <c>json_each</c> takes apart.</summary>
    public static string IdList(IEnumerable<NodeId> ids) => PartJson.Write([.. ids.Select(id => id.Value)]);

    private static Dictionary<NodeId, T> ById<T>(
        SqlSession session, string statement, IReadOnlyCollection<NodeId> ids, Func<SqliteDataReader, T> read, Func<T, NodeId> id) =>
        ids.Count == 0 ? [] : session.Query(statement, read, ("ids", IdList(ids))).ToDictionary(id);
}
