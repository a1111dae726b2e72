using Graph.Model;

namespace Graph.Api.Claims;

/// <summary>The relation types that are votes.</summary>
internal static class VoteTypes
{
    /// <summary>All of them.</summary>
    public static IReadOnlyCollection<RelationType> All { get; } =
    [RelationType.VotedFor, RelationType.VotedAgainst, RelationType.AbstainedOn, RelationType.Vetoed];
}
