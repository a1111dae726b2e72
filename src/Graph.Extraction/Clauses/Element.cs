using Graph.Extraction.Phrases;

namespace Graph.Extraction.Clauses;

/// <summary>A noun phrase in a clause, with the preposition that governs it and its place among the verbs.</summary>
internal sealed class Element
{
    public NounPhrase Phrase { get; private set; } = null!;

    /// <summary>Lower-case preposition, or null.</summary>
    public string? Preposition { get; private set; }

    /// <summary>Phrases that are coordinated share a number.</summary>
    public int Group { get; private set; }

    /// <summary>Index of its chunk.</summary>
    public int Chunk { get; private set; }

    /// <summary>How many verbs of the clause stand before it.</summary>
    public int VerbsBefore { get; private set; }

    public Element Set(NounPhrase phrase, string? preposition, int group, int chunk, int verbsBefore)
    {
        (Phrase, Preposition, Group, Chunk, VerbsBefore) = (phrase, preposition, group, chunk, verbsBefore);
        return this;
    }
}
