using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Lists of claims.</summary>
internal static class ClaimPages
{
    public static Page<StoredClaim> Find(SqlSession session, ClaimFilter filter, PageRequest page)
    {
        var after = PageCursor.ReadDay(PagedList.Claims, page.After);
        var limit = Paging.Limit(page.First);
        var keys = new FilterKeys(session, filter.Subject, filter.Object, filter.Involving, filter.Relation, filter.Types);
        var article = filter.Article is { } id ? LookUps.ArticleClaims(session, id) : null;
        if (filter.Article is not null && article is null)
            return new Page<StoredClaim>([], false, page.CountTotal ? 0 : null);
        var branches = Branch.Of(keys, anchored: article is not null || keys.Relation is not null).ToList();
        var rows = branches.SelectMany(branch => Rows(branch)).OrderBy(r => r.Place).ThenBy(r => r.Id);
        var shelf = new GraphShelf(session);
        long? total = page.CountTotal ? branches.Sum(Count) : null;
        return Paging.Cut(rows.Select(r => shelf.Claim(r.Claim, r.Article)), page.First, PageCursor.OfClaim, total);

        List<ClaimPlace> Rows(Branch branch) => session.Query(
            Statement(), ClaimPlace.Read,
            [
                ("rows", true), .. Values(branch), ("limit", limit), ("afterId", after is { } row ? Ids.Of(new NodeId(row.Id)) : null),
                ("afterPlace", after is { } place ? Place.Of(place.Day, new NodeId(place.Id)) : null),
            ]);

        long Count(Branch branch) => session.Number(Statement(), [("count", true), .. Values(branch)]);

        string Statement() => article is null ? "read/claims" : "read/article-claims";

        (string, object?)[] Values(Branch branch)
        {
            var (facet, value) = List(branch, keys.Relation);
            return
            [
                ("facet", (int)facet), ("value", value), ("firstClaim", article?.First), ("lastClaim", article?.First + article?.Count - 1),
                ("types", branch.Types), ("subject", branch.Subject), ("object", branch.Object), ("notSubject", branch.NotSubject),
                ("relation", keys.Relation), ("negated", filter.Negated), ("modalities", RelationPages.Modalities(filter.Modalities)),
                ("minConfidence", filter.MinConfidence), ("fromPlace", Place.LastOf(filter.From)), ("toPlace", Place.FirstOf(filter.To)),
                ("search", Paging.Match(filter.Search)),
            ];
        }
    }

    public static IReadOnlyDictionary<NodeId, Page<StoredClaim>> OfRelations(SqlSession session, IReadOnlyCollection<NodeId> relations, int first)
    {
        var pages = new Dictionary<NodeId, Page<StoredClaim>>();
        foreach (var relation in relations.Distinct())
        {
            var page = Find(session, new ClaimFilter { Relation = relation }, new PageRequest(first));
            if (page.Items.Count > 0)
                pages.Add(relation, page);
        }

        return pages;
    }

    /// <summary>The shortest list that holds a branch, surely or most likely.</summary>
    private static (Facet Facet, long Value) List(Branch branch, long? relation) => (relation, branch) switch
    {
        ({ } key, _) => (Facet.Relation, key),
        (_, { Subject: { } key }) => (Facet.Subject, key),
        (_, { Object: { } key }) => (Facet.Object, key),
        (_, { Type: { } key }) => (Facet.Type, key),
        _ => (Facet.All, 0),
    };
}
