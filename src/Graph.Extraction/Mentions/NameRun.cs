namespace Graph.Extraction.Mentions;

/// <summary>A run of capitalised words that no gazetteer knows.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">Behind its last token.</param>
internal readonly record struct NameRun(int First, int End);
