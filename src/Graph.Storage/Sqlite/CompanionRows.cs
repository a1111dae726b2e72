using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>What comes along with a page, read in the same transaction: a look-up of its own would wait for a thread.</summary>
internal static class CompanionRows
{
    private static readonly Dictionary<NodeId, IReadOnlyList<PageItem<StoredClaim>>> s_noClaims = [];
    private static readonly Dictionary<NodeId, ArticleNode> s_noArticles = [];

    /// <summary>The page of claims with the articles and actors that it asks for.</summary>
    public static Page<StoredClaim> AddTo(Page<StoredClaim> rows, PageRequest page, SqlSession session, GraphShelf shelf) =>
        (page.Parts & ~RowParts.All) == RowParts.None
            ? rows
            : rows with
            {
                Companions = new Companions(
                    Actors(session, rows.Items.Select(item => (item.Value.Claim.Subject, item.Value.Claim.Object)), page.Parts),
                    page.Parts.HasFlag(RowParts.Articles) ? shelf.Articles : s_noArticles,
                    s_noClaims
                ),
            };

    /// <summary>The page of relations with the actors and the latest claims that it asks for.</summary>
    public static Page<Relation> AddTo(Page<Relation> rows, PageRequest page, SqlSession session)
    {
        if ((page.Parts & ~RowParts.All) == RowParts.None && page.Claims == 0)
            return rows;
        var actors = Actors(session, rows.Items.Select(item => ((NodeId?)item.Value.Subject, item.Value.Object)), page.Parts);
        if (page.Claims == 0)
            return rows with { Companions = new Companions(actors, s_noArticles, s_noClaims) };
        // One more, which tells whether there are more.
        var request = new PageRequest(page.Claims + 1, Parts: page.Parts & (RowParts.All | RowParts.Articles));
        var claims = ClaimPages.Of(session, [.. rows.Items.Select(item => item.Value.Id)], new ClaimFilter(), request);
        var articles = claims.Values.Select(c => c.Companions?.Articles ?? s_noArticles).SelectMany(a => a).DistinctBy(a => a.Key);
        return rows with
        {
            Companions = new Companions(actors, articles.ToDictionary(), claims.ToDictionary(c => c.Key, c => c.Value.Items)),
        };
    }

    private static IReadOnlyDictionary<NodeId, ActorNode> Actors(
        SqlSession session,
        IEnumerable<(NodeId? Subject, NodeId? Object)> ends,
        RowParts parts
    )
    {
        var wanted = ends.SelectMany(e =>
            (NodeId?[])[parts.HasFlag(RowParts.Subjects) ? e.Subject : null, parts.HasFlag(RowParts.Objects) ? e.Object : null]
        );
        return LookUps.Actors(session, [.. wanted.OfType<NodeId>().Where(id => id.Kind != NodeKind.Quote)]);
    }
}
