using Graph.Model;

namespace Graph.Storage;

/// <summary>Puts claims that somebody holds an office or left it into the times that they tell of.</summary>
internal static class Tenures
{
    /// <summary>The tenures, the latest begun first.</summary>
    public static IReadOnlyList<Tenure> Of(IEnumerable<StoredClaim> claims)
    {
        var tenures = new List<Tenure>();
        foreach (var post in claims.GroupBy(c => (c.Claim.Subject, c.Claim.Object)))
        {
            // Who "resigns" leaves what is known of the offices there.
            var unnamed = post.Where(c => Office.NameOf(c.Claim).Length == 0).ToList();
            var named = post.Where(c => Office.NameOf(c.Claim).Length > 0)
                .GroupBy(c => Office.NameOf(c.Claim), StringComparer.Ordinal)
                .ToList();
            foreach (var office in named)
                tenures.AddRange(Terms([.. office, .. unnamed.Where(c => c.Claim.Type == RelationType.LeftOffice)]));
            if (named.Count == 0)
                tenures.AddRange(Terms(unnamed));
        }

        return
        [
            .. tenures
                .OrderByDescending(t => t.Begin ?? t.To?.Latest)
                .ThenBy(t => t.Person)
                .ThenBy(t => t.Of)
                .ThenBy(t => t.Latest.Claim.Id),
        ];
    }

    /// <summary>The terms of one person in one office: after an end is told, the next day in it begins another one.</summary>
    private static IEnumerable<Tenure> Terms(IReadOnlyList<StoredClaim> claims)
    {
        var (term, ends) = (new List<StoredClaim>(), (TenureBound?)null);
        var tellEnd = claims.Where(c => c.Claim.Type == RelationType.LeftOffice).Select(c => c.Article).ToHashSet();
        foreach (var claim in claims.OrderBy(c => c.Seen).ThenBy(c => c.Claim.Type).ThenBy(c => c.Claim.Id))
        {
            // "Foreign Minister X resigned on Thursday": who tells the end does not see X in office on the day after.
            var isSeen = claim.Claim is { Type: RelationType.HoldsOffice, Date: not null } || !tellEnd.Contains(claim.Article);
            if (claim.Claim.Type == RelationType.HoldsOffice && isSeen && ends?.Latest < claim.Seen)
            {
                yield return Term(term, ends);
                (term, ends) = ([], null);
            }

            term.Add(claim);
            if (claim.Claim.Type == RelationType.LeftOffice)
                ends = Clearer(ends, End(claim));
        }

        yield return Term(term, ends);
    }

    private static Tenure Term(IReadOnlyList<StoredClaim> claims, TenureBound? ends)
    {
        var holding = claims.Where(c => c.Claim.Type == RelationType.HoldsOffice).ToList();
        var begins = holding
            .Where(c => c.Claim.Date is { Start: not null })
            .Select(c => new TenureBound(c.Claim.Date!.Value, c))
            .OrderBy(b => b.Date.Start)
            .ThenBy(b => b.Date.Precision)
            .FirstOrDefault();
        return new Tenure
        {
            Claims =
            [
                .. claims
                    .OrderByDescending(c => c.Claim.Type == RelationType.HoldsOffice)
                    .ThenByDescending(c => c.Seen)
                    .ThenBy(c => c.Claim.Id),
            ],
            From = begins,
            To = ends,
            FirstSeen = holding.Min(c => c.Seen),
            LastSeen = holding.Max(c => c.Seen),
        };
    }

    private static TenureBound? End(StoredClaim claim) =>
        claim.Claim.Date is { Start: not null } told ? new TenureBound(told, claim)
        : claim.Seen is { } seen ? new TenureBound(new PartialDate(seen, DatePrecision.Unknown), claim)
        : null;

    /// <summary>Of two tellings of an end the more exact one, of those the earlier.</summary>
    private static TenureBound? Clearer(TenureBound? one, TenureBound? other) =>
        one is null || other is null ? one ?? other
        : other.Date.Precision < one.Date.Precision ? other
        : one;
}
