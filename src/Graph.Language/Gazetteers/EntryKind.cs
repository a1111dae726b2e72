namespace Graph.Language.Gazetteers;

/// <summary>What a gazetteer entry names.</summary>
public enum EntryKind
{
    /// <summary>A state.</summary>
    State,

    /// <summary>An organization.</summary>
    Organization,

    /// <summary>A place that is no state.</summary>
    Place,
}
