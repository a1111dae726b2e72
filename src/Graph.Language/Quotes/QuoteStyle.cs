namespace Graph.Language.Quotes;

/// <summary>How a text shows that words are somebody's own.</summary>
public enum QuoteStyle
{
    /// <summary>Quotation marks around them.</summary>
    Marks,

    /// <summary>A dash at the beginning of the line.</summary>
    Dash,
}
