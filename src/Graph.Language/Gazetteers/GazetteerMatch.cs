namespace Graph.Language.Gazetteers;

/// <summary>A name found in the text.</summary>
/// <param name="Entry">What was found.</param>
/// <param name="Tokens">How many tokens it covers.</param>
/// <param name="Genitive">Whether it stands in the genitive.</param>
public readonly record struct GazetteerMatch(GazetteerEntry Entry, int Tokens, bool Genitive);
