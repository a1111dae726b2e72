using Graph.Model;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>Counts claims that are alike.</summary>
internal sealed class Counts(ICypherClient client)
{
    public async Task<IReadOnlyList<CountRow>> ReadAsync(
        ClaimFilter filter,
        IReadOnlyList<CountBy> by,
        int first,
        CancellationToken cancellation
    )
    {
        var rest = Unanchored(filter);
        var bounds = Bounds.None.Within(filter.From, filter.To);
        var parameters = new CypherParameters
        {
            ["filter"] = Filters.Of(rest),
            ["by"] = by.Select(key => key.ToString().ToUpperInvariant()).ToList(),
            ["first"] = first,
            ["after"] = bounds.After,
            ["before"] = bounds.Before,
        };
        var statement = Enter(filter, parameters).For(new PageRequest(1, Parts: PartsOf(by)), Filters.Of(rest));
        var rows = await client.RunAsync(statement, parameters, cancellation);
        return [.. rows.Select(row => new CountRow([.. ((IReadOnlyList<object?>)row["keys"]!).Cast<string?>()], row.Integer("claims")))];
    }

    // The article is read only where it says what is counted by.
    private static RowParts PartsOf(IReadOnlyList<CountBy> by) =>
        by.Any(key => key is CountBy.Source or CountBy.Language) ? RowParts.Articles : RowParts.None;

    /// <summary>The filter without what is true of every claim around the nodes that are begun from.</summary>
    private static ClaimFilter Unanchored(ClaimFilter filter) =>
        (filter.Subject ?? filter.Object) is not null ? filter
        : filter.Involving is not null ? filter with { Involving = null }
        : filter.Actors.All is { Count: > 0 } ? filter
        : filter with { Actors = filter.Actors with { Any = null } };

    private static CypherStatement Enter(ClaimFilter filter, CypherParameters parameters)
    {
        if (Anchors.Of(filter.Subject, filter.Object, filter.Involving, filter.Actors) is { } nodes)
        {
            parameters["nodes"] = nodes;
            return ReadStatements.CountClaimsAround;
        }

        if (filter.Types is { } types)
        {
            parameters["types"] = Filters.Types(types);
            return ReadStatements.CountClaimsTyped;
        }

        return ReadStatements.CountClaims;
    }
}
