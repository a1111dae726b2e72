namespace Graph.Language.Sentences;

/// <summary>A sentence as a half-open range of tokens.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
public readonly record struct SentenceRange(int First, int End);
