namespace Graph.Extraction.Resources;

/// <summary>What a common noun names (node-nouns.tsv).</summary>
internal enum NodeNoun
{
    Resolution,

    /// <summary>A resolution, where voting is spoken of.</summary>
    Draft,

    /// <summary>A gathering that one attends.</summary>
    Event,

    /// <summary>Gatherings that are told apart by their number: COP29.</summary>
    Series,
}
