using Graph.Model;

namespace Graph.Evaluation.PoliticalEvents;

/// <summary>The PLOVER root of a claim, with denials and plans told as roots of their own, as the authors of the data set map them.</summary>
internal static class PloverRoot
{
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
        var root = OfType(RelationVocabulary.Of(claim.Type).PloverRoot);
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

    /// <summary>The data set has one root for conceding and retreating.</summary>
    private static string? OfType(string? plover) =>
        plover?.Split([' ', '/', '|'])[0] switch
        {
            "CONCEDE" or "RETREAT" => "YIELD",
            var root => root,
        };
}
