namespace Graph.Storage.Identity;

/// <summary>What a word of a text is to those who look for copies: reports of one form differ in names and figures.</summary>
internal enum Fact
{
    /// <summary>A word that says nothing of its own, also a day or month, which papers change.</summary>
    None,

    /// <summary>A word with a capital that does not begin a sentence.</summary>
    Name,

    /// <summary>A word with a digit.</summary>
    Figure,
}
