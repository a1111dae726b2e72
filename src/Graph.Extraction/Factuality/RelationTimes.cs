using Graph.Model;

namespace Graph.Extraction.Factuality;

/// <summary>How the types of relations lie in time: some go on, some are done at once.</summary>
internal static class RelationTimes
{
    /// <summary>Whether a relation is a state, which goes on, and no act.</summary>
    public static bool LastsOn(RelationType type) =>
        type
            is RelationType.AlliedWith
                or RelationType.CooperatesWith
                or RelationType.MemberOf
                or RelationType.HoldsOffice
                or RelationType.TradesWith
                or RelationType.Supports
                or RelationType.Opposes
                or RelationType.Attacked;

    /// <summary>Whether a relation is done at one time, so that what has been done since a day was not done on it.</summary>
    public static bool IsMomentary(RelationType type) =>
        type
            is RelationType.Met
                or RelationType.SpokeWith
                or RelationType.AgreedWith
                or RelationType.Vetoed
                or RelationType.VotedFor
                or RelationType.VotedAgainst
                or RelationType.AbstainedOn
                or RelationType.Sponsored
                or RelationType.Attended
                or RelationType.Visited
                or RelationType.LeftOffice
                or RelationType.YieldedTo
                or RelationType.TestedWeapon;
}
