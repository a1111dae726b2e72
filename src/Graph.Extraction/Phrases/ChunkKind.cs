namespace Graph.Extraction.Phrases;

/// <summary>What a piece of a sentence is to the clause builder.</summary>
internal enum ChunkKind
{
    Noun,
    Verb,
    Preposition,
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
