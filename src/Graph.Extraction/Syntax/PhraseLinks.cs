using System.Collections.Immutable;

namespace Graph.Extraction.Syntax;

/// <summary>The links of a noun phrase to others of its sentence, by their places.</summary>
/// <param name="Possessor">Phrase in the genitive before the head, or -1.</param>
/// <param name="Apposition">Phrase of the same referent beside it, or -1.</param>
/// <param name="Named">Names of an enumeration that stands in apposition.</param>
/// <param name="Complements">Prepositional phrases right behind it, with their prepositions in lower case.</param>
internal readonly record struct PhraseLinks(
    int Possessor,
    int Apposition,
    ImmutableArray<int> Named,
    ImmutableArray<(string Preposition, int Phrase)> Complements
);
