using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Dates;
using Graph.Model;

namespace Graph.Extraction.Factuality;

/// <summary>A sentence that goes on about the same vote has the date of that vote, if no other dated event stands between (ontology rule
/// 19).</summary>
internal sealed class VoteDates
{
    private Entity? _resolution;
    private DateMention? _date;

    /// <summary>Notes the date of the clause in which a resolution stands; another date ends what was noted.</summary>
    public void Begin(Reading reading)
    {
        foreach (var clause in reading.Sentence.Clauses)
        {
            if (clause.Dates.Length == 0)
            {
                continue;
            }

            var resolution = ResolutionIn(reading, clause);
            _resolution = resolution;
            _date = resolution is null ? null : clause.Dates[^1].Mention;
        }
    }

    /// <summary>Notes the date of a vote.</summary>
    public void See(JudgedClaim claim)
    {
        if (IsVote(claim.Proposal.Type) && claim.Judgement.Date is { } date)
        {
            (_resolution, _date) = (claim.Proposal.Object, date);
        }
    }

    /// <summary>The date of the vote that a proposal goes on about, or null.</summary>
    public DateMention? DateOf(Proposal proposal) => IsVote(proposal.Type) && ReferenceEquals(proposal.Object, _resolution) ? _date : null;

    private static Entity? ResolutionIn(Reading reading, Clause clause)
    {
        foreach (var element in clause.Elements)
        {
            if (reading.NodeOf(element.Phrase) is { Kind: EntityKind.Resolution } resolution)
            {
                return resolution;
            }
        }

        return null;
    }

    private static bool IsVote(RelationType type) =>
        type is RelationType.Vetoed or RelationType.VotedFor or RelationType.VotedAgainst or RelationType.AbstainedOn;
}
