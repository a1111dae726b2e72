namespace Graph.Language.Tagging;

/// <summary>What a token is in its sentence.</summary>
/// <param name="Pos">Its word class.</param>
/// <param name="Form">Its form.</param>
public readonly record struct Tag(PartOfSpeech Pos, Morphology Form)
{
    /// <summary>Whether it is a verb or an auxiliary.</summary>
    public bool IsVerbal => Pos is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;

    /// <summary>Whether it has any of <paramref name="form"/>.</summary>
    public bool Has(Morphology form) => (Form & form) != 0;
}
