using Graph.Model;

namespace Graph.Language.Quotes;

/// <summary>Words that stand between quotation marks or behind a dash, whoever says them.</summary>
/// <param name="Outer">With the marks or the dash.</param>
/// <param name="Inner">Without them and the white space beside them.</param>
/// <param name="FirstToken">First token of <paramref name="Inner"/>.</param>
/// <param name="EndToken">Behind the last token of <paramref name="Inner"/>.</param>
/// <param name="Style">How the text shows it.</param>
public sealed record QuoteSpan(TextSpan Outer, TextSpan Inner, int FirstToken, int EndToken, QuoteStyle Style)
{
    /// <summary>Index of the dash turn it belongs to; the segments of a turn share it. -1 for quotation marks.</summary>
    public int Turn { get; init; } = -1;

    /// <summary>Index of the smallest quote around it, or -1.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>Whether it goes on with the quote of the previous paragraph, which was not closed there: the joined text is one
    /// quote.</summary>
    public bool ContinuesPrevious { get; init; }
}
