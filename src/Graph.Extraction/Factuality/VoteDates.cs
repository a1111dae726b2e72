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
    private readonly HashSet<(RelationType, Entity, Entity?)> _cast = [];
    private Entity? _resolution;
    private DateMention? _date;

    /// <summary>Notes the date of the clause in which a resolution stands; another date ends what was noted.</summary>
    public void Begin(Reading reading)
    {
        _cast.Clear();
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

    /// <summary>Notes a vote and its date.</summary>
    public void See(JudgedClaim claim)
    {
        if (!RelationVocabulary.IsVote(claim.Proposal.Type))
        {
            return;
        }

        _cast.Add(KeyOf(claim.Proposal));
        if (claim.Judgement.Date is { } date)
        {
            (_resolution, _date) = (claim.Proposal.Object, date);
        }
    }

    /// <summary>"Used its veto to stop the draft": a vote is cast once, so that what it is meant to do is the vote that the sentence has
    /// told.</summary>
    public bool IsCast(JudgedClaim claim) => claim.Judgement.Modality == Modality.Planned && _cast.Contains(KeyOf(claim.Proposal));

    /// <summary>The date of the vote that a proposal goes on about, or null.</summary>
    public DateMention? DateOf(Proposal proposal) =>
        RelationVocabulary.IsVote(proposal.Type) && ReferenceEquals(proposal.Object, _resolution) ? _date : null;

    private static (RelationType, Entity, Entity?) KeyOf(Proposal proposal) => (proposal.Type, proposal.Subject!, proposal.Object);

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
}
