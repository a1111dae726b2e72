namespace Graph.Extraction.Syntax.Parsing;

/// <summary>A noun phrase in a clause.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Adposition">Token of the adposition that governs it, or -1.</param>
/// <param name="Group">Phrases that are coordinated share a number.</param>
/// <param name="Unit">Index of its unit.</param>
/// <param name="VerbsBefore">How many verbs of the clause stand before it.</param>
/// <param name="IsApposition">Whether it stands beside a phrase of the same referent.</param>
internal readonly record struct ElementDraft(
    NominalDraft Phrase,
    int Adposition,
    int Group,
    int Unit,
    int VerbsBefore,
    bool IsApposition = false
)
{
    /// <summary>Whether it is an argument without adposition.</summary>
    public bool IsBare => Adposition < 0 && !IsApposition;
}
