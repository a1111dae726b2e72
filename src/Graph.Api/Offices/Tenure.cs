using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Offices;

/// <summary>The claims that give one person one office.</summary>
internal sealed class Tenure(IReadOnlyList<StoredClaim> claims)
{
    /// <summary>The claim that comes first in lists.</summary>
    public StoredClaim Latest => claims[0];

    public NodeId Person => Latest.Claim.Subject!.Value;

    public NodeId Of => Latest.Claim.Object!.Value;

    public string? Title => TextOf(Latest, "title");

    public string? Role => TextOf(Latest, "role");

    public DateOnly? FirstSeen => claims.Min(c => c.Seen);

    public DateOnly? LastSeen => claims.Max(c => c.Seen);

    /// <summary>What makes two offices the same: the role, else the title.</summary>
    public static string OfficeOf(StoredClaim claim) => OfficeText.Fold(TextOf(claim, "role") ?? TextOf(claim, "title") ?? "");

    /// <summary>Whether the office has that role or title.</summary>
    public bool Is(string role) =>
        claims.Any(c => ((string?[])[TextOf(c, "role"), TextOf(c, "title")]).Any(t => t is not null && OfficeText.Fold(t) == role));

    private static string? TextOf(StoredClaim claim, string attribute) =>
        claim.Claim.Attributes.TryGetValue(attribute, out var value) ? value.Text : null;
}
