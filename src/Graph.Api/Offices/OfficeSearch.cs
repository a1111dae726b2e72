using Graph.Api.Batching;
using Graph.Model;
using Graph.Storage;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Offices;

/// <summary>Finds out who held which office when, from the claims that say so.</summary>
internal static class OfficeSearch
{
    private const int MostClaims = 5_000;
    private static readonly ClaimFilter s_telling = new()
    {
        Types = Office.Types,
        Negated = false,
        Modalities = [Modality.Asserted, Modality.Reported],
    };

    /// <summary>The offices of a person, or at a state or organization.</summary>
    public static IDataLoaderResult<IEnumerable<OfficeHolder>> Of(
        GraphSession session,
        IResolveFieldContext context,
        NodeId owner,
        string? role,
        DateOnly? on
    )
    {
        var page = session.Nested.Claims.Load(
            context.FieldAst,
            owner,
            new PageRequest(MostClaims),
            session.Nested.Find(s_telling),
            claim => claim
        );
        return new LoadResult<IEnumerable<OfficeHolder>>(async cancellation =>
            Office
                .Among((await page.GetResultAsync(cancellation).ConfigureAwait(false)).Nodes, role, on)
                .SelectMany(office =>
                    (office is { IsGap: true, Before: { } before } ? [before] : office.Holders).Select(tenure => (office, tenure))
                )
                .OrderByDescending(held => held.tenure.LastSeen)
                .Select(held => new OfficeHolder(session, held.office, held.tenure))
        );
    }
}
