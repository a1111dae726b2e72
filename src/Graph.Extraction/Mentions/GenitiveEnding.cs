using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Mentions;

/// <summary>The ending of the genitive where the tokenizer leaves it on the word: "Trafikverkets", "Holms". A language whose genitive has a
/// mark of its own has none.</summary>
internal readonly struct GenitiveEnding(Grammar grammar)
{
    /// <summary>How many letters it has.</summary>
    public int Length => grammar.GenitiveSuffix.Length;

    /// <summary>Whether a word may be a genitive by its ending.</summary>
    public bool IsIn(ReadOnlySpan<char> word) => Length > 0 && word.EndsWith(grammar.GenitiveSuffix, StringComparison.Ordinal);

    /// <summary>The word without the ending that it has.</summary>
    public ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) => word[..^Length];

    /// <summary>The word without the ending that it has.</summary>
    public string Bare(string word) => word[..^Length];

    /// <summary>Whether a name may be a genitive by its mark, by its ending, or by a last letter that takes none ("Max vd").</summary>
    public bool MayBeIn(Token name, ReadOnlySpan<char> stem) =>
        name.Has(TokenFlags.Genitive) || IsIn(stem) || (Length > 0 && grammar.HasBareGenitive(stem));
}
