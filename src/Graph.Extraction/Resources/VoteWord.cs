namespace Graph.Extraction.Resources;

/// <summary>What a word of voting tells (vote-words.tsv).</summary>
internal enum VoteWord
{
    For,
    Against,
    Abstain,
    Veto,

    /// <summary>That there is a vote, without direction.</summary>
    Vote,

    /// <summary>That somebody puts a draft forward.</summary>
    Sponsor,

    /// <summary>That a body decides on it.</summary>
    Decide,
}
