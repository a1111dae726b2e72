namespace Graph.Extraction.Resources;

/// <summary>What a line with a word of the page is (page-cues.tsv).</summary>
internal enum PageCueKind
{
    /// <summary>It leads to other articles or tells how the page was made.</summary>
    Line,

    /// <summary>From here to its end stands who took the picture.</summary>
    Credit,

    /// <summary>From here to its end stands who wrote and edited the article.</summary>
    Signature,

    /// <summary>Brackets that begin so tell who is seen in the picture.</summary>
    Aside,
}
