namespace Graph.Language.Quotes;

/// <summary>Quotation marks that belong together, as token indexes.</summary>
/// <param name="Open">The opening mark.</param>
/// <param name="Close">The closing mark, or the token behind the last one where the mark is missing.</param>
/// <param name="Closed">Whether the closing mark stands in the text.</param>
/// <param name="Continues">Whether the quote began in the previous paragraph.</param>
internal readonly record struct MarkPair(int Open, int Close, bool Closed, bool Continues);
