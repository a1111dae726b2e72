namespace Graph.Language.Tagging;

/// <summary>What the model sees of one token by itself, hashed: 32-bit numbers that are the same on every machine.</summary>
internal struct TokenAtoms
{
    /// <summary>Its form in lower case, without genitive mark; digits count alike.</summary>
    public uint Word;

    /// <summary>Its first three letters.</summary>
    public uint Prefix3;

    /// <summary>Its last two letters.</summary>
    public uint Suffix2;

    /// <summary>Its last three.</summary>
    public uint Suffix3;

    /// <summary>Its last four.</summary>
    public uint Suffix4;

    /// <summary>What the lexicon says it can be.</summary>
    public uint Lexicon;

    /// <summary>The same without what tells nouns apart.</summary>
    public uint Coarse;

    /// <summary>What the dictionary says it can be.</summary>
    public uint Class;

    /// <summary>Capitals, digits, hyphens, genitive mark, and whether a name was recognised.</summary>
    public uint Shape;

    /// <summary>The labels that it may get, as bits.</summary>
    public ulong Allowed;

    /// <summary>Stands before the first token and behind the last.</summary>
    public static TokenAtoms Edge =>
        new()
        {
            Word = 1,
            Prefix3 = 1,
            Suffix2 = 1,
            Suffix3 = 1,
            Suffix4 = 1,
            Lexicon = 1,
            Coarse = 1,
            Class = 1,
            Shape = 1,
        };
}
