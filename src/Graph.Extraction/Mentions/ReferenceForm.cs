namespace Graph.Extraction.Mentions;

/// <summary>How a stretch of text refers to its entity.</summary>
internal enum ReferenceForm : byte
{
    Name,
    Capital,
    Metonym,
    Adjective,
    Demonym,

    /// <summary>First part of a compound: USA-sponsrad, Natolandet.</summary>
    Compound,

    /// <summary>Pronoun or definite description that refers back.</summary>
    Anaphor,
}
