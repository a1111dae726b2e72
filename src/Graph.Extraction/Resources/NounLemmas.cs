using System.Collections.Frozen;

namespace Graph.Extraction.Resources;

/// <summary>The lemmas of a phrase's noun.</summary>
/// <param name="Compound">That of the whole compound (medeldistansrobot), or null where the noun is none.</param>
/// <param name="Noun">That of its last part (robot), or null where the phrase has no noun.</param>
internal readonly record struct NounLemmas(string? Compound, string? Noun)
{
    public bool AreIn(FrozenSet<string> nouns) =>
        (Compound is not null && nouns.Contains(Compound)) || (Noun is not null && nouns.Contains(Noun));
}
