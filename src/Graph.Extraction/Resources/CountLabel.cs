namespace Graph.Extraction.Resources;

/// <summary>What a word tells of the number of votes beside it (count-words.tsv).</summary>
internal enum CountLabel
{
    VotesFor,
    VotesAgainst,
    Abstentions,

    /// <summary>That they are votes: "13 votes".</summary>
    Vote,

    /// <summary>That votes against stand behind it: "13 to 2".</summary>
    Versus,

    /// <summary>That the votes are against, or that those against stand behind it: "against 2".</summary>
    Opposing,

    /// <summary>That whoever has the votes got them.</summary>
    Gain,

    /// <summary>That so many are needed, whoever gets them.</summary>
    Required,
}
