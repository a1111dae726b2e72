namespace Graph.Model;

/// <summary>
/// The edge between two nodes that the claims of all articles support together. Denials are edges of their own
/// (<see cref="Negated"/>), so that no reader takes "has not met" for a meeting. A symmetric relation has the ordinally smaller id as
/// subject.
/// </summary>
/// <param name="Id"><c>relation:</c> and a hash of type, subject, object and negation.</param>
/// <param name="Type">Its type.</param>
/// <param name="Subject">First argument.</param>
/// <param name="Object">Second argument, or null where the type has none.</param>
/// <param name="Negated">Whether its claims deny it.</param>
/// <param name="Modality">The strongest modality among its claims.</param>
/// <param name="Support">Number of its claims.</param>
/// <param name="FirstSeen">Earliest day among its claims (the claim's date, else the article's day of publication), or null.</param>
/// <param name="LastSeen">Latest such day, or null.</param>
/// <param name="Confidence">Best confidence among its claims.</param>
public sealed record Relation(
    NodeId Id,
    RelationType Type,
    NodeId Subject,
    NodeId? Object,
    bool Negated,
    Modality Modality,
    int Support,
    DateOnly? FirstSeen,
    DateOnly? LastSeen,
    double Confidence
)
{
    /// <summary>The relation that <paramref name="claim"/> supports; null where it has no subject, and so is no edge.</summary>
    public static NodeId? IdOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Subject is null ? null : IdentityOf(claim).Id;
    }

    /// <summary>The identity of the relation that <paramref name="claim"/> supports, with its arguments in canonical order.</summary>
    /// <exception cref="ArgumentException">The claim has no subject.</exception>
    public static (NodeId Id, NodeId Subject, NodeId? Object) IdentityOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var (subject, target) = (
            claim.Subject ?? throw new ArgumentException($"{claim.Id} has no subject and supports no relation", nameof(claim)),
            claim.Object
        );
        if (target is { } other && RelationVocabulary.Of(claim.Type).Symmetric && other.CompareTo(subject) < 0)
        {
            (subject, target) = (other, subject);
        }

        return (IdOf(claim.Type, subject, target, claim.Negated), subject, target);
    }

    /// <summary>The id of the relation with these arguments, which are in canonical order.</summary>
    public static NodeId IdOf(RelationType type, NodeId subject, NodeId? target, bool negated)
    {
        var key = string.Join('\n', RelationVocabulary.NameOf(type), subject.Value, target?.Value ?? "", negated ? "not" : "");
        return NodeId.Of(NodeKind.Relation, StableHash.Of(key));
    }
}
