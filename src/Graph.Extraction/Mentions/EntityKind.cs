namespace Graph.Extraction.Mentions;

/// <summary>What a name or description in the text stands for.</summary>
internal enum EntityKind
{
    Person,
    State,
    Organization,
    Place,
    Resolution,
    Event,
}
