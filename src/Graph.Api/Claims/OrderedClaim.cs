using Graph.Storage;

namespace Graph.Api.Claims;

/// <summary>A claim in the order of the text: by sentence, trigger and id.</summary>
internal sealed record OrderedClaim(StoredClaim Stored) : IComparable<OrderedClaim>
{
    /// <inheritdoc/>
    public int CompareTo(OrderedClaim? other) =>
        Key.CompareTo(other!.Key) is not 0 and var order
            ? order
            : string.CompareOrdinal(Stored.Claim.Id.Value, other.Stored.Claim.Id.Value);

    private (int, int) Key => (Stored.Claim.Evidence.Sentence.Start, Stored.Claim.Evidence.Trigger.Start);
}
