namespace Graph.Storage;

/// <summary>How an import left an article.</summary>
public enum ImportChange
{
    /// <summary>The store had no such article.</summary>
    Added,

    /// <summary>The store had it with other content.</summary>
    Updated,

    /// <summary>The store had it just so.</summary>
    Unchanged,

    /// <summary>The store keeps another version, which goes before this one by version number, day of change or hash.</summary>
    Superseded,
}
