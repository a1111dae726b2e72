using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Model;

namespace Graph.Extraction.Factuality;

/// <content>What is told and yet no claim, and what a denied refusal leaves open.</content>
internal sealed partial class Judge
{
    /// <summary>Why what is told so is no claim; null where it is one.</summary>
    private string? ObjectionTo(Proposal proposal, Standing standing) =>
        standing.Demanded ? "it is demanded, not stated"
        : standing.Modality == Modality.Hypothetical
        && proposal is { Object: null, Type: RelationType.YieldedTo or RelationType.ProtestedAgainst }
            ? "it may be done, and to nobody"
        : proposal.Type == RelationType.LeftOffice
        && standing is { Modality: Modality.Hypothetical, Source: { } source }
        && source == proposal.Subject
            ? "nobody who only might leave has left"
        : proposal.IsVerdict && standing.Negated ? "it is no judgement"
        : IsHarmless(proposal, standing) ? "that it did harm is denied, no more"
        : IsOfLaterVote(proposal, standing) ? "what is voted on is told of another clause"
        : IsOpen(proposal, standing) ? "that it is refused is denied, no more"
        : RelationVocabulary.IsVote(proposal.Type)
        && standing.Modality == Modality.Hypothetical
        && (standing.Negated || proposal.Noun is not null)
            ? "it need not be cast"
        : null;

    /// <summary>"Has not ruled out cooperation": a refusal that is denied leaves open what was refused.</summary>
    private bool IsOpen(Proposal proposal, Standing standing) =>
        proposal is { Denies: true, Clause: { } clause }
        && standing.Negated
        && document.Knowledge.VerbEffectOf(clause.Lemma) is var effect
        && (effect.Denies() || effect == VerbEffect.Denied);

    /// <summary>"Was not damaged in Chile's air strikes": the strikes that a passive tells with their doer were carried out.</summary>
    private static bool IsHarmless(Proposal proposal, Standing standing) =>
        standing.Negated
        && proposal is { Type: RelationType.Attacked, Clause: { Passive: true } clause, Deed: { } deed }
        && clause.ElementOf(deed)?.Preposition is not null
        && (deed.Possessor is not null || deed.Modifiers.Length > 0);

    /// <summary>"Has not used its veto since 1989, when it blocked a resolution": a denied vote is not on what a later clause goes on to
    /// name.</summary>
    private static bool IsOfLaterVote(Proposal proposal, Standing standing)
    {
        if (!standing.Negated || !RelationVocabulary.IsVote(proposal.Type) || proposal.Clause is not { } clause)
        {
            return false;
        }

        var later = false;
        foreach (var phrase in proposal.Reading.Sentence.Phrases)
        {
            if (proposal.Reading.NodeOf(phrase) == proposal.Object)
            {
                if (phrase.First < proposal.TriggerFirst || clause.ElementOf(phrase) is not null)
                {
                    return false;
                }

                later |= !ReferenceEquals(proposal.Reading.Sentence.ClauseOf(phrase), clause);
            }
        }

        return later;
    }
}
