using Graph.Model;

namespace Graph.Storage;

/// <summary>An office of a state or organization with those who held it.</summary>
/// <param name="Of">The state or organization.</param>
/// <param name="Name">Its role, else its title, in folded words (<c>foreign minister</c>).</param>
/// <param name="Holders">Who held it, the latest first; on a day more than one where claims tell of several, and none where no claim
/// tells.</param>
/// <param name="Before">Where nobody is told to have held it on the day: who was told last before.</param>
/// <param name="After">And who is told first after.</param>
public sealed record Office(NodeId Of, string Name, IReadOnlyList<Tenure> Holders, Tenure? Before, Tenure? After)
{
    /// <summary>The day that was asked for; null for all times.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Whether several are told to have held it on the day.</summary>
    public bool IsTie => On is not null && Holders.Select(h => h.Person).Distinct().Skip(1).Any();

    /// <summary>Whether nobody is told to have held it on the day.</summary>
    public bool IsGap => Holders.Count == 0;

    /// <summary>The types of claims that tell of offices.</summary>
    public static IReadOnlyList<RelationType> Types { get; } = [RelationType.HoldsOffice, RelationType.LeftOffice];

    /// <summary>The offices that claims tell of, by state or organization and name.</summary>
    public static IReadOnlyList<Office> Among(IEnumerable<StoredClaim> claims, string? role, DateOnly? on)
    {
        var wanted = role is null ? null : SearchText.Fold(role);
        return
        [
            .. Tenures
                .Of(claims)
                .Where(t => wanted is null || t.Claims.Any(c => Is(c.Claim, wanted)))
                .GroupBy(t => (t.Of, Name: NameOf(t.Latest.Claim)))
                .OrderBy(office => office.Key.Of)
                .ThenBy(office => office.Key.Name, StringComparer.Ordinal)
                .Select(office => Asked(on, office.Key.Of, office.Key.Name, [.. office])),
        ];
    }

    internal static string? TitleOf(Claim claim) => TextOf(claim, "title");

    internal static string? RoleOf(Claim claim) => TextOf(claim, "role");

    /// <summary>What makes two offices the same: the role, else the title; empty where neither is told.</summary>
    internal static string NameOf(Claim claim) => SearchText.Fold(RoleOf(claim) ?? TitleOf(claim) ?? "");

    private static Office Asked(DateOnly? on, NodeId of, string name, IReadOnlyList<Tenure> tenures)
    {
        if (on is not { } day)
            return new Office(of, name, tenures, null, null);
        var holders = tenures.Where(t => t.IsToldOn(day)).ToList();
        if (holders.Count > 0)
            holders = [.. tenures.Where(t => t.IsToldOn(day) || holders.TrueForAll(other => t.HasBegunAfter(other, day)))];
        else
            holders = [.. tenures.Where(t => t.MayLastUntil(day) && !tenures.Any(other => other.Follows(t, day)))];
        return holders.Count > 0
            ? new Office(of, name, holders, null, null) { On = day }
            : new Office(
                of,
                name,
                [],
                tenures.Where(t => (t.To?.Latest ?? t.LastSeen) < day).MaxBy(t => t.To?.Latest ?? t.LastSeen),
                tenures.Where(t => (t.Begin ?? t.To?.Latest) > day).MinBy(t => t.Begin ?? t.To?.Latest)
            )
            {
                On = day,
            };
    }

    private static bool Is(Claim claim, string wanted) =>
        ((string?[])[RoleOf(claim), TitleOf(claim)]).Any(text => text is not null && SearchText.Fold(text) == wanted);

    private static string? TextOf(Claim claim, string attribute) =>
        claim.Attributes.TryGetValue(attribute, out var value) ? value.Text : null;
}
