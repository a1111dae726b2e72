namespace Graph.Extraction.Resources;

/// <summary>What a verb does to the verb that depends on it, or to its own clause when it is an auxiliary (complements.tsv).</summary>
internal enum VerbEffect
{
    None,
    Perfect,
    Passive,
    Copula,
    Support,
    Planned,
    Hypothetical,

    /// <summary>Hypothetical; in the past, with a date, it was done: "I går kunde de besluta".</summary>
    Able,
    Transparent,

    /// <summary>Hypothetical, and somebody is held to do it: must, ought.</summary>
    Obliged,
    Negated,

    /// <summary>Negated; where it is denied itself, nothing is told: "did not rule out joining".</summary>
    Averted,
    Reported,
    Denied,
    Urged,

    /// <summary>Urged with an infinitive, reported with a clause.</summary>
    Told,
    Accused,

    /// <summary>Says that its subject is or happens.</summary>
    Exist,
}
