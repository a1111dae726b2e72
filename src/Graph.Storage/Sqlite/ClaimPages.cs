using Graph.Model;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Lists of claims.</summary>
internal static class ClaimPages
{
    public static Page<StoredClaim> Find(SqlSession session, ClaimFilter filter, PageRequest page)
    {
        var after = PageCursor.ReadDay(PagedList.Claims, page.After);
        var limit = Paging.Limit(page.First);
        var anchored = filter.Article is not null || filter.Relation is not null;
        var branches = Branch.Of(filter.Subject, filter.Object, filter.Involving, filter.Types, anchored).ToList();
        var rows = branches.ConvertAll(branch => Run(branch, (s, v) => s.Query("read/claims", ClaimRows.Stored, [("rows", true), .. v])));
        long? total = page.CountTotal ? branches.Sum(branch => Run(branch, (s, v) => s.Number("read/claims", [("count", true), .. v]), all: true)) : null;
        return Paging.Cut(Merge.ByDay(rows, c => c.Seen, c => c.Claim.Id.Value), page.First, PageCursor.OfClaim, total);

        T Run<T>(Branch branch, Func<SqlSession, (string, object?)[], T> run, bool all = false) => run(session,
        [
            ("subject", branch.Subject), ("object", branch.Object), ("notSubject", branch.NotSubject),
            ("type", branch.Type), ("types", branch.Types), ("article", filter.Article), ("relation", filter.Relation),
            ("negated", filter.Negated), ("modalities", RelationPages.Modalities(filter.Modalities)), ("minConfidence", filter.MinConfidence),
            ("fromRank", Day.Bound(filter.From)), ("toRank", Day.Bound(filter.To)), ("search", Paging.Match(filter.Search, "sentence")),
            ("afterRank", all || after is null ? null : Day.Rank(after.Value.Day)), ("afterId", all ? null : after?.Id), ("limit", limit),
        ]);
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
}
