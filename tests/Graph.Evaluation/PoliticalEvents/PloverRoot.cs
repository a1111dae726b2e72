using Graph.Model;

namespace Graph.Evaluation.PoliticalEvents;

/// <summary>The PLOVER root of a claim, with denials and plans told as roots of their own, as the authors of the data set map them.</summary>
internal static class PloverRoot
{
    private static readonly string[] s_imposed =
    [
        "sanction",
        "embargo",
        "tariff",
        "duty",
        "ban",
        "blacklist",
        "penalty",
        "punishment",
        "closure",
        "freeze",
        "listing",
    ];

    /// <summary>1 verbal and 2 material cooperation, 3 verbal and 4 material conflict; 0 where a word is no root.</summary>
    public static int QuadOf(string? root) =>
        root switch
        {
            "AGREE" or "CONSULT" or "SUPPORT" => 1,
            "COOPERATE" or "AID" or "YIELD" => 2,
            "ACCUSE" or "REQUEST" or "REJECT" or "THREATEN" => 3,
            "PROTEST" or "MOBILIZE" or "SANCTION" or "COERCE" or "ASSAULT" => 4,
            _ => 0,
        };

    /// <summary>The root of the deed as it is told, or null where the type has none.</summary>
    public static string? Of(Claim claim)
    {
        var root = OfDeed(claim);
        var ahead = claim.Modality is Modality.Planned or Modality.Hypothetical;
        return (QuadOf(root), claim.Negated, ahead) switch
        {
            (0, _, _) => null,
            (1 or 2, false, true) => "AGREE",
            (1, true, _) or (2, true, true) => "REJECT",
            (2, true, false) => "SANCTION",
            (3, true, _) or (4, true, true) => "AGREE",
            (4, false, true) => "THREATEN",
            (4, true, false) => "YIELD",
            _ => root,
        };
    }

    /// <summary>What the data set's codebook counts under another root than the ontology does: signed agreements and ties are SUPPORT there
    /// (AGREE is what is only agreed to be done), and of sanctions only what is broken off or held back is SANCTION.</summary>
    private static string? OfDeed(Claim claim) =>
        claim.Type switch
        {
            RelationType.AgreedWith or RelationType.AlliedWith => "SUPPORT",
            RelationType.Sanctioned when claim.Attributes.TryGetValue("measure", out var measure) && IsImposed(measure.ToString(), claim) =>
                "COERCE",
            _ => OfType(RelationVocabulary.Of(claim.Type).PloverRoot),
        };

    /// <summary>Whether a measure is a restriction, a penalty, or the deportation of people; others end or withhold something.</summary>
    private static bool IsImposed(string measure, Claim claim) =>
        s_imposed.Any(measure.Contains) || (measure == "expulsion" && claim.Object is { Kind: NodeKind.Group or NodeKind.Person });

    /// <summary>The data set has one root for conceding and retreating.</summary>
    private static string? OfType(string? plover) =>
        plover?.Split([' ', '/', '|'])[0] switch
        {
            "CONCEDE" or "RETREAT" => "YIELD",
            var root => root,
        };
}
