namespace Graph.Model;

/// <summary>A place in the text that names or refers to an actor.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">The words there.</param>
public readonly record struct Mention(TextSpan Span, string Text);
