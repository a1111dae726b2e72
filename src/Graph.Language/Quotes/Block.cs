namespace Graph.Language.Quotes;

/// <summary>A paragraph, or a line that stands for one. No quotation mark pairs with one of another block.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Behind the last token.</param>
/// <param name="AfterBlankLine">Whether it begins a paragraph of the text, not only a line.</param>
internal readonly record struct Block(int First, int End, bool AfterBlankLine);
