namespace Graph.Evaluation.Scoring;

/// <summary>One difference between gold and output.</summary>
/// <param name="Label">What differs: <c>-</c> marks a miss, <c>+</c> something false, <c>!</c> a wrong detail of a matched relation.</param>
/// <param name="What">The thing itself.</param>
/// <param name="Rule">The rule that made a false claim, or null.</param>
/// <param name="Sentence">Its sentence: the evidence of a claim, the best guess for a miss, or null.</param>
internal sealed record Finding(string Label, string What, string? Rule, string? Sentence);
