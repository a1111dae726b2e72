namespace Graph.Model;

/// <summary>A trigger that made no claim, and why.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Trigger">The trigger in it.</param>
/// <param name="Rule">The rule that was tried.</param>
/// <param name="Reason">Why it made no claim.</param>
public sealed record Rejection(TextSpan Sentence, TextSpan Trigger, string Rule, string Reason);
