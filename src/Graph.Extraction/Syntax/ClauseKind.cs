namespace Graph.Extraction.Syntax;

/// <summary>How a clause hangs in its sentence.</summary>
internal enum ClauseKind : byte
{
    Main,
    Subordinate,
    Relative,
    Infinitive,

    /// <summary>A participle without auxiliary: "a group backed by Rwanda", "after accusing Moscow".</summary>
    Participle,
}
