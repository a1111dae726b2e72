namespace Graph.Extraction.Resources;

/// <summary>How a verb of speech stands to what is said (speech-verbs.tsv).</summary>
internal enum Stance
{
    Neutral,
    Assert,
    Ask,
    Criticise,
    Deny,
    Praise,
    Promise,
    Threaten,
    Urge,
}
