namespace Graph.Model;

/// <summary>A place in the text that decided something about a claim.</summary>
/// <param name="Role">What it decided: <c>subject</c>, <c>object</c>, <c>negation</c>, <c>modality</c>, <c>attribution</c>, <c>date</c>,
/// <c>place</c> or an attribute's name.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct Cue(string Role, TextSpan Span);
