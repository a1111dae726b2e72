namespace Graph.Extraction.Resources;

/// <summary>Who has what a noun names (owned-nouns.tsv).</summary>
internal enum Ownership
{
    Person,
    Organization,

    /// <summary>An organization, whose title the noun is.</summary>
    Office,
}
