namespace Graph.Language.Quotes;

/// <summary>What the white space around a quotation mark lets it do.</summary>
internal enum MarkSide
{
    /// <summary>Words stand on both sides.</summary>
    Inside,

    /// <summary>Words follow at once.</summary>
    Opening,

    /// <summary>Words stand at once before it.</summary>
    Closing,

    /// <summary>White space on both sides.</summary>
    Free,
}
