namespace Graph.Storage.Identity;

/// <summary>What the places that two texts have in common say of them.</summary>
internal enum Agreement
{
    /// <summary>Other names or figures stand in them: the texts are of one form.</summary>
    Broken,

    /// <summary>There are few, or few of them say the same.</summary>
    Weak,

    /// <summary>The same stands in nearly all of several.</summary>
    Strong,

    /// <summary>The same stands in all of many.</summary>
    Full,
}
