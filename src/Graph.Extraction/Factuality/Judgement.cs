using Graph.Extraction.Mentions;
using Graph.Language.Dates;
using Graph.Model;

namespace Graph.Extraction.Factuality;

/// <summary>How a sentence says what a rule has read out of it.</summary>
/// <param name="Negated">Whether it is denied.</param>
/// <param name="Modality">How it is held.</param>
/// <param name="Source">Whose words it is, or null.</param>
/// <param name="Date">When, or null.</param>
/// <param name="Tense">Tense by which the date is resolved: that of its clause; future of what is planned.</param>
/// <param name="Place">Where, as written, or null.</param>
/// <param name="NegationAt">Token that denies it, or -1.</param>
internal readonly record struct Judgement(
    bool Negated,
    Modality Modality,
    Entity? Source,
    DateMention? Date,
    Tense Tense,
    string? Place,
    int NegationAt
);
