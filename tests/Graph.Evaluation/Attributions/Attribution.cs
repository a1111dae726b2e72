using Graph.Model;

namespace Graph.Evaluation.Attributions;

/// <summary>Words that a text gives to a source.</summary>
/// <param name="Content">What is said, from the first word to the last.</param>
/// <param name="Source">Who says it, or null where the text does not tell.</param>
internal sealed record Attribution(TextSpan Content, TextSpan? Source);
