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
        var bounds = Bounds.None.Within(filter.From, filter.To);
        var parameters = new CypherParameters
        {
            ["filter"] = Filters.Of(filter),
            ["by"] = by.Select(key => key.ToString().ToUpperInvariant()).ToList(),
            ["first"] = first,
            ["after"] = bounds.After,
            ["before"] = bounds.Before,
        };
        var statement = Enter(filter, parameters).For(new PageRequest(1), Filters.Of(filter));
        var rows = await client.RunAsync(statement, parameters, cancellation);
        return [.. rows.Select(row => new CountRow([.. ((IReadOnlyList<object?>)row["keys"]!).Cast<string?>()], row.Integer("claims")))];
    }

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
