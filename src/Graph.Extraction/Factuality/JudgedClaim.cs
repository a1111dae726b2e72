namespace Graph.Extraction.Factuality;

/// <summary>A proposal that has been judged; nothing else becomes a claim.</summary>
/// <param name="Proposal">What is said.</param>
/// <param name="Judgement">How it is said.</param>
internal sealed record JudgedClaim(Proposal Proposal, Judgement Judgement);
