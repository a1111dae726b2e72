namespace Graph.Extraction.Resources;

/// <summary>What a word does to the deed that a noun which it governs names (deed-governors.tsv): "a resolution on sanctions", "lifted its
/// embargo".</summary>
internal enum DeedEffect
{
    None,

    /// <summary>It speaks of the deed, which need not have been done: resolution, fear, demand.</summary>
    About,

    /// <summary>The deed is to be done: plan, order.</summary>
    Planned,

    /// <summary>The deed ends or is taken back: lift, ease, suspend.</summary>
    Undone,

    /// <summary>The deed is not done: prevent, avert, forbid.</summary>
    Negated,
}
