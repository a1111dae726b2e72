using System.Collections.Immutable;

namespace Graph.Extraction.Syntax;

/// <summary>A quote in a sentence: a subtree with sentences of its own. Who speaks it is told by discourse.</summary>
/// <param name="First">First token, the opening mark included.</param>
/// <param name="End">Behind its last token, the closing mark included.</param>
/// <param name="Sentences">The sentences inside.</param>
internal sealed record QuotedSpeech(int First, int End, ImmutableArray<Sentence> Sentences);
