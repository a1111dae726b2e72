namespace Graph.Language.Tokens;

/// <summary>What can be seen of a token without knowing the language.</summary>
[Flags]
public enum TokenFlags : byte
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>Begins with an upper-case letter.</summary>
    Capitalised = 1,

    /// <summary>Has two or more letters, all upper case.</summary>
    AllCaps = 2,

    /// <summary>Ends in a genitive mark that is not part of the stem ('s, :s).</summary>
    Genitive = 4,

    /// <summary>White space or the text's edge stands before it.</summary>
    SpaceBefore = 8,

    /// <summary>First word of a sentence or of a quote.</summary>
    Initial = 16,

    /// <summary>Begins a line.</summary>
    LineStart = 32,

    /// <summary>Begins a paragraph.</summary>
    ParagraphStart = 64,
}
