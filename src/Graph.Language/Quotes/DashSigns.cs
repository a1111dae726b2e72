namespace Graph.Language.Quotes;

/// <summary>What can be seen of a line that a dash opens.</summary>
[Flags]
internal enum DashSigns
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Names the speaker or the one spoken to, asks or exclaims.</summary>
    Lively = 1,

    /// <summary>Begins with a number or date, or with a head-word in capitals and a colon, as the entry of a list does.</summary>
    Dated = 2,

    /// <summary>Begins with a lower-case letter.</summary>
    LowerCase = 4,

    /// <summary>Ends like a sentence.</summary>
    Sentence = 8,
}
