using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Tests.Fakes;

/// <summary>Rows with no more than the parts that were asked for, as a store may give them.</summary>
internal static class Bare
{
    public static T Of<T>(T row, RowParts parts) =>
        row switch
        {
            StoredClaim claim => (T)(object)Claim(claim, parts),
            Relation relation when !parts.HasFlag(RowParts.Standing) => (T)
                (object)(relation with { Modality = default, FirstSeen = null, Confidence = 0 }),
            _ => row,
        };

    private static StoredClaim Claim(StoredClaim stored, RowParts parts)
    {
        var claim = stored.Claim;
        if (!parts.HasFlag(RowParts.Words))
        {
            (stored, claim) = (stored with { Sentence = "", Trigger = "" }, claim with { Evidence = default });
        }

        if (!parts.HasFlag(RowParts.Standing))
        {
            claim = claim with { Negated = false, Modality = default, AttributedTo = null, Confidence = 0 };
        }

        if (!parts.HasFlag(RowParts.Details))
        {
            claim = claim with { Place = null, Extractor = "", Rule = "", Attributes = claim.Attributes.Clear(), Cues = [] };
        }

        return stored with
        {
            Claim = claim with
            {
                Date = parts.HasFlag(RowParts.Dates) ? claim.Date : null,
                Quote = parts.HasFlag(RowParts.Quotes) ? claim.Quote : null,
            },
        };
    }
}
