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
    private static readonly ClaimFilter s_holding = new()
    {
        Types = [RelationType.HoldsOffice],
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
        var page = session.Nested.Claims.Load(context, owner, new PageRequest(MostClaims), session.Nested.Find(s_holding), claim => claim);
        return new LoadResult<IEnumerable<OfficeHolder>>(async cancellation =>
            Select((await page.GetResultAsync(cancellation).ConfigureAwait(false)).Nodes, role, on)
                .Select(tenure => new OfficeHolder(session, tenure))
        );
    }

    private static IEnumerable<Tenure> Select(IEnumerable<StoredClaim> claims, string? role, DateOnly? on)
    {
        var tenures = claims
            .GroupBy(c => (c.Claim.Subject, c.Claim.Object, Office: Tenure.OfficeOf(c)))
            .Select(group => new Tenure([.. group]));
        if (role is not null)
        {
            var wanted = OfficeText.Fold(role);
            tenures = tenures.Where(tenure => tenure.Is(wanted));
        }

        return on is { } day
            ? tenures.GroupBy(t => (t.Of, Tenure.OfficeOf(t.Latest))).SelectMany(office => HeldOn(day, [.. office]))
            : tenures;
    }

    private static IEnumerable<Tenure> HeldOn(DateOnly day, IReadOnlyList<Tenure> office)
    {
        var around = office.Where(t => t.FirstSeen <= day && t.LastSeen >= day).ToList();
        return around.Count > 0 ? around : office.Where(t => t.LastSeen <= day).OrderByDescending(t => t.LastSeen).Take(1);
    }
}
