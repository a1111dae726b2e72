namespace Graph.Storage;

/// <summary>
/// What a page of claims, quotes or relations brings. A store may bring more, and leaves out what it can look up as quickly.
/// </summary>
[Flags]
public enum RowParts
{
    /// <summary>The rows alone: what they are about, and what orders them.</summary>
    None = 0,

    /// <summary>Of claims: place, attributes, extractor, rule and cues.</summary>
    Details = 1,

    /// <summary>Of claims: the articles, among the companions of the page.</summary>
    Articles = 2,

    /// <summary>The actors that are subjects, among the companions of the page.</summary>
    Subjects = 4,

    /// <summary>The actors that are objects, among the companions of the page.</summary>
    Objects = 8,

    /// <summary>Of claims: the sentence and the trigger, and where they stand.</summary>
    Words = 16,

    /// <summary>Of claims: negation, modality, whose words, confidence; of relations: modality, first day and confidence.</summary>
    Standing = 32,

    /// <summary>Of claims: the date, beside the day that orders them.</summary>
    Dates = 64,

    /// <summary>Of claims: the quote.</summary>
    Quotes = 128,

    /// <summary>All of the rows, without companions.</summary>
    All = Details | Words | Standing | Dates | Quotes,
}
