namespace Graph.Storage;

/// <summary>
/// What a page of claims, quotes or relations brings. A store may bring more, and leaves out what it can look up as quickly.
/// </summary>
[Flags]
public enum RowParts
{
    /// <summary>The rows alone, claims without their <see cref="Details"/>.</summary>
    None = 0,

    /// <summary>Of claims: place, attributes, extractor, rule and cues.</summary>
    Details = 1,

    /// <summary>Of claims: the articles, among the companions of the page.</summary>
    Articles = 2,

    /// <summary>The actors that are subjects, among the companions of the page.</summary>
    Subjects = 4,

    /// <summary>The actors that are objects, among the companions of the page.</summary>
    Objects = 8,
}
