namespace Graph.Extraction.Syntax.Parsing;

/// <summary>What is known of a clause when it is opened.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Parent">The clause that it depends on, or null.</param>
/// <param name="FirstUnit">The unit that opens it.</param>
internal readonly record struct ClauseOpening(ClauseKind Kind, ClauseDraft? Parent, int FirstUnit)
{
    /// <summary>The clause that it is coordinated with, or null.</summary>
    public ClauseDraft? Sibling { get; init; }

    /// <summary>Whether its coordinator stands right before its verb, so that it has the subject of its sibling.</summary>
    public bool SharesSubject { get; init; }

    /// <summary>Token of the word that begins it (subordinator, relative, adposition), or -1.</summary>
    public int Connector { get; init; } = -1;

    /// <summary>Token of the adposition that governs its relative ("in which"), or -1.</summary>
    public int Governor { get; init; } = -1;

    /// <summary>What a relative clause or participle describes, or null.</summary>
    public NominalDraft? Antecedent { get; init; }

    /// <summary>Token of its first negation, or -1.</summary>
    public int NegationAt { get; init; } = -1;

    /// <summary>Whether it borrows the verb of its sibling: "Ghana voted for, China against".</summary>
    public bool IsGapped { get; init; }
}
