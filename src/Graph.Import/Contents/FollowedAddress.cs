using Graph.Import.Articles;

namespace Graph.Import.Contents;

/// <summary>An address that is gone to.</summary>
/// <param name="Address">The address.</param>
/// <param name="Known">What was told of the article there by whoever named it.</param>
internal sealed record FollowedAddress(Uri Address, FieldSet Known)
{
    /// <summary>What was told of its version, or null.</summary>
    public string? Edition { get; init; }
}
