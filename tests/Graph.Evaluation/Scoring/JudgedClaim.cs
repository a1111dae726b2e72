namespace Graph.Evaluation.Scoring;

/// <summary>How sure the extractor was of a claim, and whether the gold has it, with its sign or its speaker.</summary>
internal readonly record struct JudgedClaim(double Confidence, bool Right);
