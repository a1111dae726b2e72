namespace Graph.Language.Quotes;

/// <summary>An opening mark that waits for its partner.</summary>
internal readonly record struct OpenMark(int Token, char Mark, QuoteMarkFamily Family);
