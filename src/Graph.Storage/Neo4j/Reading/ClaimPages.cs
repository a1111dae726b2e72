using Graph.Model;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>Lists of claims. Each way to enter the graph has a statement of its own, so that its index is known beforehand.</summary>
internal sealed class ClaimPages(ICypherClient client)
{
    private readonly Pages<StoredClaim> _pages = new(client, Items.Claim);

    public Task<Page<StoredClaim>> FindAsync(ClaimFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var bounds = BoundsOf(filter, page);
        if (OwnerOf(filter) is var (owner, statement, others))
        {
            var parameters = new CypherParameters { ["filter"] = Filters.Of(others) };
            return _pages.ReadOfAsync(statement, parameters, owner, page, bounds, cancellation);
        }

        var all = new CypherParameters { ["filter"] = Filters.Of(filter) };
        return _pages.ReadAsync(Enter(filter, all), all, page, bounds, cancellation);
    }

    public async Task<IReadOnlyDictionary<NodeId, Page<StoredClaim>>> OfAsync(
        IReadOnlyCollection<NodeId> owners,
        ClaimFilter filter,
        PageRequest page,
        CancellationToken cancellation
    )
    {
        var found = new Dictionary<NodeId, Page<StoredClaim>>();
        foreach (var group in owners.GroupBy(owner => Of(owner.Kind)))
        {
            var parameters = new CypherParameters { ["filter"] = Filters.Of(filter) };
            foreach (
                var (owner, claims) in await _pages.ReadEachAsync(
                    group.Key,
                    parameters,
                    [.. group],
                    page,
                    BoundsOf(filter, page),
                    cancellation
                )
            )
            {
                found.Add(owner, claims);
            }
        }

        return found;
    }

    /// <summary>The node whose claims a filter looks among, how they are found, and what else it asks of them; null where it names
    /// none.</summary>
    private static (NodeId Owner, CypherStatement Statement, ClaimFilter Others)? OwnerOf(ClaimFilter filter) =>
        filter switch
        {
            { Article: { } article } => (article, ReadStatements.ClaimsOfArticles, filter with { Article = null }),
            { Relation: { } relation } => (relation, ReadStatements.ClaimsOfRelations, filter with { Relation = null }),
            { Subject: { } subject } => (subject, ReadStatements.ClaimsBySubject, filter with { Subject = null }),
            { Object: { } target } => (target, ReadStatements.ClaimsByObject, filter with { Object = null }),
            { Involving: { } either } => (either, ReadStatements.ClaimsInvolving, filter with { Involving = null }),
            { AttributedTo: { } speaker } when Anchors.Of(filter.Actors) is null => (
                speaker,
                ReadStatements.ClaimsAttributed,
                filter with
                {
                    AttributedTo = null,
                }
            ),
            _ => null,
        };

    private static CypherStatement Enter(ClaimFilter filter, CypherParameters parameters)
    {
        if (Anchors.Of(filter.Actors) is { } nodes)
        {
            parameters["nodes"] = nodes;
            return ReadStatements.ClaimsAround;
        }

        if (Search.Words(filter.Search) is { } words)
        {
            parameters["query"] = Search.Query(words);
            return ReadStatements.ClaimsByWords;
        }

        if (filter.Types is { } types)
        {
            parameters["types"] = Filters.Types(types);
            return ReadStatements.ClaimsTyped;
        }

        return ReadStatements.Claims;
    }

    private static CypherStatement Of(NodeKind kind) =>
        kind switch
        {
            NodeKind.Article => ReadStatements.ClaimsOfArticles,
            NodeKind.Relation => ReadStatements.ClaimsOfRelations,
            _ => ReadStatements.ClaimsInvolving,
        };

    private static Bounds BoundsOf(ClaimFilter filter, PageRequest page) =>
        Bounds
            .Of(page, cursor => PageCursor.ReadDay(PagedList.Claims, cursor) is var (day, id) ? Keys.Of(day, id) : "")
            .Within(filter.From, filter.To);
}
