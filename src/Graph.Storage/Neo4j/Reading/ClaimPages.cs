using Graph.Model;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>Lists of claims. Each way to enter the graph has a statement of its own, so that its index is known beforehand.</summary>
internal sealed class ClaimPages(Pages pages)
{
    public Task<Page<StoredClaim>> FindAsync(ClaimFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var parameters = new CypherParameters { ["filter"] = Filters.Of(filter) };
        return pages.ReadAsync(Enter(filter, parameters), parameters, page, BoundsOf(filter, page), Items.Claim, cancellation);
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
                var (owner, claims) in await pages.ReadEachAsync(
                    group.Key,
                    parameters,
                    [.. group],
                    page,
                    BoundsOf(filter, page),
                    Items.Claim,
                    cancellation
                )
            )
            {
                found.Add(owner, claims);
            }
        }

        return found;
    }

    private static CypherStatement Enter(ClaimFilter filter, CypherParameters parameters)
    {
        if ((filter.Article ?? filter.Relation ?? filter.Subject ?? filter.Object ?? filter.Involving) is { } owner)
        {
            parameters["owners"] = (string[])[owner.Value];
            return filter.Article is null && filter.Relation is null && (filter.Subject ?? filter.Object) is not null
                ? (filter.Subject is not null ? ReadStatements.ClaimsBySubject : ReadStatements.ClaimsByObject)
                : Of(owner.Kind);
        }

        if (Anchors.Of(filter.Actors) is { } nodes)
        {
            parameters["nodes"] = nodes;
            return ReadStatements.ClaimsAround;
        }

        if (filter.AttributedTo is { } speaker)
        {
            parameters["owners"] = (string[])[speaker.Value];
            return ReadStatements.ClaimsAttributed;
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
