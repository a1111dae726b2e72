using System.Text.Json;
using Graph.Model;

namespace Graph.Evaluation.Cases;

/// <summary>A claim as a case states it: what it does not state may be anything, and what it states as null must not be there.</summary>
internal sealed class WantedClaim(JsonElement wanted, ActorNames names)
{
    private string Type => wanted.GetProperty("type").GetString()!;

    /// <summary>Whether the claim is the one that is wanted.</summary>
    public bool IsMetBy(Claim claim) => Negated == claim.Negated && Fits(claim);

    /// <summary>Whether the claim affirms it as done.</summary>
    public bool IsAffirmedBy(Claim claim) =>
        !claim.Negated && claim.Modality is not (Modality.Planned or Modality.Hypothetical) && Fits(claim);

    public override string ToString() => $"{Text("subject", null)} {Type} {Text("object", null)}";

    private bool Negated => wanted.TryGetProperty("negated", out var negated) && negated.ValueKind == JsonValueKind.True;

    private bool Fits(Claim claim) =>
        RelationVocabulary.NameOf(claim.Type) == Type
        && FitsArguments(claim)
        && (
            Text("modality", null) is not { Length: > 0 } modality
            || modality.Equals(claim.Modality.ToString(), StringComparison.OrdinalIgnoreCase)
        )
        && FitsAttributes(claim)
        && (!wanted.TryGetProperty("date", out var date) || claim.Date?.Value == date.GetString())
        && (!wanted.TryGetProperty("attributedTo", out var source) || names.IsMeant(source.GetString(), claim.AttributedTo));

    private bool FitsArguments(Claim claim)
    {
        if (claim.Type == RelationType.Said)
        {
            return names.IsMeant(Text("subject", null), claim.Subject);
        }

        var (subject, target) = (Text("subject", "*"), Text("object", "*"));
        return (names.IsMeant(subject, claim.Subject) && names.IsMeant(target, claim.Object))
            || (
                RelationVocabulary.Of(claim.Type).Symmetric && names.IsMeant(subject, claim.Object) && names.IsMeant(target, claim.Subject)
            );
    }

    private bool FitsAttributes(Claim claim) =>
        !wanted.TryGetProperty("attributes", out var attributes)
        || attributes.ValueKind != JsonValueKind.Object
        || attributes.EnumerateObject().All(a => claim.Attributes.TryGetValue(a.Name, out var got) && IsSame(a.Value, got));

    private static bool IsSame(JsonElement wanted, AttributeValue got) =>
        wanted.ValueKind == JsonValueKind.Number ? got.Number == wanted.GetDouble() : got.Text == wanted.GetString();

    private string? Text(string name, string? absent) => wanted.TryGetProperty(name, out var value) ? value.GetString() : absent;
}
