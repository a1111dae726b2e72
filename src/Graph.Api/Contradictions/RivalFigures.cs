using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Contradictions;

/// <summary>Two claims of one relation by different articles that give different figures for the same thing.</summary>
/// <param name="One">The claim that stands first.</param>
/// <param name="Other">The claim that contradicts it.</param>
/// <param name="Attribute">What their figures are of.</param>
internal sealed record RivalFigures(StoredClaim One, StoredClaim Other, string Attribute)
{
    /// <summary>What tells how a claim is worded and not what it is of.</summary>
    private static readonly string[] s_wording = ["verb", "via", "direct"];

    /// <summary>The first rivals among the claims of a relation; null where all agree or tell of different things.</summary>
    public static RivalFigures? Among(IReadOnlyList<StoredClaim> claims) =>
        (
            from attribute in claims.SelectMany(Figures).Distinct().Order(StringComparer.Ordinal)
            from one in claims
            from other in claims
            where
                one.Claim.Attributes.GetValueOrDefault(attribute).Number is { } figure
                && other.Claim.Attributes.GetValueOrDefault(attribute).Number is { } rival
                && figure != rival
                && MeanTheSame(one, other)
            select new RivalFigures(one, other, attribute)
        ).FirstOrDefault();

    private static IEnumerable<string> Figures(StoredClaim claim) =>
        claim.Claim.Attributes.Where(each => each.Value.Number is not null).Select(each => each.Key);

    /// <summary>Whether nothing that both tell sets them apart: another day, place, direction, kind of goods.</summary>
    private static bool MeanTheSame(StoredClaim one, StoredClaim other)
    {
        var (a, b) = (one.Claim, other.Claim);
        return one.Article != other.Article
            && (a.Date is not { } day || b.Date is not { } date || day.MayBe(date))
            && (a.Place is null || b.Place is null || a.Place == b.Place)
            && a.Attributes.Where(each => each.Value.Text is not null && !s_wording.Contains(each.Key))
                .All(each => b.Attributes.GetValueOrDefault(each.Key).Text is not { } text || text == each.Value.Text);
    }
}
