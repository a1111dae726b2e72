namespace Graph.Extraction.Syntax.Parsing;

/// <summary>What a piece of a sentence is to the clause builder.</summary>
internal enum UnitKind
{
    Nominal,
    Verb,
    Adposition,
    Coordinator,
    ClauseCoordinator,
    Subordinator,
    Relative,
    InfinitiveMarker,
    Negation,
    Adverb,
    Comma,
    Break,
    Date,
    Quote,
}
