namespace Graph.Model;

/// <summary>Words that the article puts into somebody's mouth.</summary>
/// <param name="Id"><c>quote:</c> and a hash of speaker (nothing where there is none) and normalised text, so that two papers that quote
/// the same words share it.</param>
/// <param name="Text">The words without the enclosing marks.</param>
/// <param name="Span">Where they stand, without the enclosing marks.</param>
/// <param name="Direct">True for a quote that stands by itself, false for a fragment inside a clause.</param>
public sealed record Quote(NodeId Id, string Text, TextSpan Span, bool Direct);
