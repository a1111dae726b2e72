namespace Graph.Language.Dates;

/// <summary>A date phrase of the text.</summary>
/// <param name="FirstToken">Its first token, the preposition included.</param>
/// <param name="EndToken">Behind its last token.</param>
/// <param name="Expression">What it means.</param>
public readonly record struct DateMention(int FirstToken, int EndToken, DateExpression Expression);
