namespace Graph.Language.Tokens;

/// <summary>The form of a token.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, perhaps with digits, hyphens and apostrophes inside.</summary>
    Word,

    /// <summary>Digits, perhaps with separators.</summary>
    Number,

    /// <summary>One mark.</summary>
    Mark,
}
