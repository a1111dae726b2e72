namespace Graph.Extraction.Mentions;

/// <summary>What a name or description in the text stands for.</summary>
internal enum EntityKind : byte
{
    Person,
    State,
    Organization,
    Place,
    Resolution,
    Event,

    /// <summary>People without a name of their own who act together.</summary>
    Group,
}
