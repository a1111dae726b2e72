using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Dates;
using Graph.Model;

namespace Graph.Extraction.Factuality;

/// <summary>A sentence that goes on about the same vote has the date of that vote, if no other dated event stands between (ontology rule
/// 19).</summary>
internal sealed class VoteDates(Document document)
{
    private readonly HashSet<(RelationType, Entity, Entity?)> _cast = [];
    private Entity? _resolution;
    private DateMention? _date;

    /// <summary>Notes the date of the clause in which a resolution stands; another date ends what was noted.</summary>
    public void Begin(Reading reading)
    {
        _cast.Clear();
        NoteDecisions(reading);
        if (reading.Unnamed is { Resolution: { DecidedOn: { } day } unnamed })
        {
            (_resolution, _date) = (unnamed, day);
            return;
        }

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

    /// <summary>Notes when a resolution was decided on, also where nobody's vote is told.</summary>
    private void NoteDecisions(Reading reading)
    {
        foreach (var clause in reading.Sentence.Clauses)
        {
            if (
                clause is { Dates.Length: > 0, NegationAt: < 0, Tense: Tense.Past, Kind: not ClauseKind.Infinitive }
                && IsDecision(clause)
                && ResolutionIn(reading, clause) is { DecidedOn: null } resolution
            )
            {
                resolution.DecidedOn = clause.Dates[^1].Mention;
            }
        }
    }

    private bool IsDecision(Clause clause) =>
        clause.Lemma is { } verb && document.Knowledge.VoteWords.TryGetValue(verb, out var vote) && vote == VoteWord.Decide;

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

    private Entity? ResolutionIn(Reading reading, Clause clause)
    {
        foreach (var element in clause.Elements)
        {
            if (reading.NodeOf(element.Phrase) is { Kind: EntityKind.Resolution } resolution)
            {
                return resolution;
            }
        }

        return IsDecision(clause) ? Decided(reading, clause) : null;
    }

    /// <summary>What a clause decides on that it describes, or that the sentence tells behind the count: "adopted, by 12 votes to one, a
    /// resolution".</summary>
    private static Entity? Decided(Reading reading, Clause clause)
    {
        if (clause.Antecedent is { } told && reading.NodeOf(told) is { Kind: EntityKind.Resolution } described)
        {
            return described;
        }

        Entity? only = null;
        foreach (var phrase in reading.Sentence.Phrases)
        {
            if (phrase.First > clause.Main && reading.NodeOf(phrase) is { Kind: EntityKind.Resolution } resolution && resolution != only)
            {
                if (only is not null)
                {
                    return null;
                }

                only = resolution;
            }
        }

        return only;
    }
}
