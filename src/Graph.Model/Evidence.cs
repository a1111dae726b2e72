namespace Graph.Model;

/// <summary>The words that state a claim.</summary>
/// <param name="Sentence">The sentence, or the sentences of a quote and its speaker.</param>
/// <param name="Trigger">The word or words that state the relation.</param>
public readonly record struct Evidence(TextSpan Sentence, TextSpan Trigger);
