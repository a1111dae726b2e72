using Graph.Extraction.Resources;

namespace Graph.Extraction.Factuality;

/// <content>What is refused, and what a denied refusal leaves open.</content>
internal sealed partial class Judge
{
    /// <summary>"Has not ruled out cooperation": a refusal that is denied leaves open what was refused.</summary>
    private bool IsOpen(Proposal proposal, Standing standing) =>
        proposal is { Denies: true, Clause: { } clause }
        && standing.Negated
        && document.Knowledge.VerbEffectOf(clause.Lemma) is var effect
        && (effect.Denies() || effect == VerbEffect.Denied);
}
