using Graph.Model;
using Graph.Storage.Identity;

namespace Graph.Storage.Sqlite;

/// <summary>Which nodes ids can mean.</summary>
internal static class MeaningRows
{
    public static IReadOnlyDictionary<NodeId, IReadOnlyList<NodeId>> Of(SqlSession session, IReadOnlyCollection<NodeId> ids)
    {
        var judged = new Judged(JudgementRows.All(session));
        return ids.Distinct()
            .Where(id => NodeId.TryParse(id.Value, out _))
            .Select(id =>
                (Id: id, Meant: Meaning.Of(id, Traits(session, Meaning.BlockOf(id)), Map(session, Meaning.ArticleOf(id)), judged))
            )
            .Where(m => m.Meant.Count > 0)
            .ToDictionary(m => m.Id, m => m.Meant);
    }

    private static IReadOnlyList<TraitRow> Traits(SqlSession session, string? block) =>
        block is null ? [] : [.. IdentityRows.Block(session, block).Select(t => t.Row)];

    private static NodeMap Map(SqlSession session, NodeId? article) =>
        article is { } id && session.Query("read/article-by-id", row => Packed.Read(row, 1).Nodes, ("id", id)) is [var nodes]
            ? NodeMap.Parse(nodes)
            : NodeMap.Empty;
}
