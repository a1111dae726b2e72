using Graph.Extraction.Frames;
using Graph.Model;

namespace Graph.Extraction.Tests.Frames;

/// <summary>The claim that a frame's example asks for: "SE &gt; NO", "not SE &gt; NO", or "KP" where the type has no object.</summary>
internal sealed record ExpectedClaim(RelationType Type, bool Negated, string Subject, string? Object)
{
    private const string Denial = "not ";

    public static ExpectedClaim Of(Frame frame, string claim)
    {
        var negated = claim.StartsWith(Denial, StringComparison.Ordinal);
        var sides = (negated ? claim[Denial.Length..] : claim).Split(" > ", StringSplitOptions.TrimEntries);
        return new ExpectedClaim(frame.Type, negated, sides[0], sides.Length > 1 ? sides[1] : null);
    }

    public bool IsMetBy(Claim claim) => claim.Type == Type
        && claim.Negated == Negated
        && (Fits(claim.Subject, claim.Object) || (RelationVocabulary.Of(Type).Symmetric && Fits(claim.Object, claim.Subject)));

    private bool Fits(NodeId? subject, NodeId? @object) => IsNamed(Subject, subject) && IsNamed(Object, @object);

    private static bool IsNamed(string? name, NodeId? id) => name switch
    {
        null => id is null,
        "resolution" => id?.Kind == NodeKind.Resolution,
        "event" => id?.Kind == NodeKind.Event,
        _ => id?.Local == name,
    };
}
