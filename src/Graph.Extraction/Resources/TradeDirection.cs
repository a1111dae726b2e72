namespace Graph.Extraction.Resources;

/// <summary>Which way trade goes, as seen from the subject or owner of its word (trade-words.tsv).</summary>
internal enum TradeDirection
{
    Import,
    Export,

    /// <summary>Both ways, or untold.</summary>
    Trade,
}
