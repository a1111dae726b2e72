using Graph.Extraction.Phrases;

namespace Graph.Extraction.Clauses;

/// <summary>A noun phrase in a clause, with the preposition that governs it and its place among the verbs.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Preposition">Lower-case preposition, or null.</param>
/// <param name="Group">Phrases that are coordinated share a number.</param>
/// <param name="Chunk">Index of its chunk.</param>
/// <param name="VerbsBefore">How many verbs of the clause stand before it.</param>
internal sealed record Element(NounPhrase Phrase, string? Preposition, int Group, int Chunk, int VerbsBefore);
