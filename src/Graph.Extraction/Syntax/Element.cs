namespace Graph.Extraction.Syntax;

/// <summary>A noun phrase in a clause, with the adposition that governs it and its place among the verbs.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Preposition">The adposition in lower case, or null.</param>
/// <param name="PrepositionAt">Its token, or -1.</param>
/// <param name="Group">Phrases that are coordinated share a number.</param>
/// <param name="VerbsBefore">How many verbs of the clause stand before it.</param>
/// <param name="IsApposition">Whether it stands beside a phrase of the same referent.</param>
internal readonly record struct Element(
    NounPhrase Phrase,
    string? Preposition,
    int PrepositionAt,
    short Group,
    short VerbsBefore,
    bool IsApposition
)
{
    /// <summary>Whether it is an argument without adposition.</summary>
    public bool IsBare => Preposition is null && !IsApposition;
}
